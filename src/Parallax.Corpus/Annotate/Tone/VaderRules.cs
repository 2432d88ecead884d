namespace Parallax;

/// <summary>VADER's rules for the words of one sentence: what stands before (and in idioms after) a rated word changes its rating.</summary>
internal readonly ref struct VaderRules
{
    private const double Negated = -0.74;
    private const double Capitals = 0.733;
    private const double NeverSo = 1.25;
    private const int Reach = 3;

    private readonly VaderWords words;
    private readonly Span<VaderToken> tokens;
    private readonly bool capitalsDiffer;

    public VaderRules(VaderWords words, Span<VaderToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        int upper = 0;
        foreach (ref VaderToken token in tokens)
            upper += token.IsUpper ? 1 : 0;
        capitalsDiffer = upper > 0 && upper < tokens.Length;
    }

    /// <summary>Gives every token its valence.</summary>
    public void Rate()
    {
        int but = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            VaderRole roles = Roles(i);
            bool isRated = Has(roles, VaderRole.Rated) && !Has(roles, VaderRole.Booster) && !(Has(roles, VaderRole.Kind) && Is(i + 1, VaderRole.Of));
            tokens[i].Valence = isRated ? ValenceOf(i) : 0;
            if (but < 0 && Has(roles, VaderRole.But))
                but = i;
        }

        if (but >= 0)
            VaderContrast.Apply(tokens, but);
    }

    private static bool Has(VaderRole roles, VaderRole role) => (roles & role) != VaderRole.None;

    private VaderRole Roles(int i) => words[tokens[i].Entry].Roles;

    private bool Is(int i, VaderRole role) => (uint)i < (uint)tokens.Length && Has(Roles(i), role);

    private double ValenceOf(int i)
    {
        double valence = words[tokens[i].Entry].Rating;
        if (Is(i, VaderRole.No) && Is(i + 1, VaderRole.Rated))
            valence = 0;
        if (Is(i - 1, VaderRole.No) || Is(i - 2, VaderRole.No) || (Is(i - 3, VaderRole.No) && Is(i - 1, VaderRole.OrNor)))
            valence = words[tokens[i].Entry].Rating * Negated;
        if (capitalsDiffer && tokens[i].IsUpper)
            valence += valence > 0 ? Capitals : -Capitals;

        for (int distance = 1; distance <= Reach && distance <= i; distance++)
        {
            // A rated word before this one speaks for itself: it neither strengthens nor negates.
            if (Is(i - distance, VaderRole.Rated))
                continue;
            valence += Boost(i - distance, valence) * (distance == 1 ? 1 : distance == 2 ? 0.95 : 0.9);
            valence = Negate(i, distance, valence);
            if (distance == Reach)
                valence = Idiom(i, valence);
        }

        bool isLeast = Is(i - 1, VaderRole.Least) && !Is(i - 1, VaderRole.Rated) && !Is(i - 2, VaderRole.AtOrVery);
        return isLeast ? valence * Negated : valence;
    }

    private double Boost(int i, double valence)
    {
        double boost = words[tokens[i].Entry].Boost;
        if (boost == 0)
            return 0;
        if (valence < 0)
            boost = -boost;
        if (capitalsDiffer && tokens[i].IsUpper)
            boost += valence > 0 ? Capitals : -Capitals;
        return boost;
    }

    private double Negate(int i, int distance, double valence)
    {
        int before = i - distance;
        bool negates = tokens[before].HasContractedNot || Has(Roles(before), VaderRole.Negation);
        switch (distance)
        {
            case 2:
                if (Is(before, VaderRole.Never) && Is(i - 1, VaderRole.SoOrThis))
                    return valence * NeverSo;
                negates &= !(Is(before, VaderRole.Without) && Is(i - 1, VaderRole.Doubt));
                break;
            case 3:
                // The reference strengthens after "so" and "this" even where no "never" stands before.
                if ((Is(before, VaderRole.Never) && Is(i - 2, VaderRole.SoOrThis)) || Is(i - 1, VaderRole.SoOrThis))
                    return valence * NeverSo;
                negates &= !(Is(before, VaderRole.Without) && (Is(i - 2, VaderRole.Doubt) || Is(i - 1, VaderRole.Doubt)));
                break;
        }

        return negates ? valence * Negated : valence;
    }

    private int IdiomWord(int i) => (uint)i < (uint)tokens.Length ? words[tokens[i].Entry].IdiomWord : 0;

    private double Idiom(int i, double valence)
    {
        int third = IdiomWord(i - 3), second = IdiomWord(i - 2), first = IdiomWord(i - 1);
        int word = IdiomWord(i), next = IdiomWord(i + 1), afterNext = IdiomWord(i + 2);
        if ((third | second | first | word) == 0)
            return valence;
        if (words.TryIdiom(0, first, word, out double rating)
            || (second != 0 && words.TryIdiom(second, first, word, out rating))
            || words.TryIdiom(0, second, first, out rating)
            || (third != 0 && words.TryIdiom(third, second, first, out rating))
            || words.TryIdiom(0, third, second, out rating))
        {
            valence = rating;
        }

        if (words.TryIdiom(0, word, next, out rating))
            valence = rating;
        if (word != 0 && words.TryIdiom(word, next, afterNext, out rating))
            valence = rating;
        return valence + words.BoostOf(third, second) + words.BoostOf(second, first);
    }
}
