namespace Parallax;

/// <summary>Rounding to decimals as Python does it, which the reference scores went through: by the exact binary value, ties to even.</summary>
internal static class ToneRounding
{
    public static double ToThree(double value) => Round(value, 1000);

    public static double ToFour(double value) => Round(value, 10000);

    // Math.Round(value, digits) takes a value just below a tie for the tie, since value × scale rounds; the fused product says where it lies.
    private static double Round(double value, double scale)
    {
        double magnitude = Math.Abs(value);
        double scaled = magnitude * scale;
        double whole = Math.Floor(scaled);
        double overTie = scaled - whole - 0.5;
        if (overTie == 0)
            overTie = Math.FusedMultiplyAdd(magnitude, scale, -scaled);
        bool up = overTie > 0 || (overTie == 0 && whole % 2 != 0);
        return Math.CopySign((up ? whole + 1 : whole) / scale, value);
    }
}
