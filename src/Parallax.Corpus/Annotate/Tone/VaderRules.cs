namespace Parallax;

/// <summary>VADER's rules for the words of one sentence: what stands before (and in idioms after) a rated word changes its rating.</summary>
internal ref struct VaderRules(VaderWords words, VaderSentence sentence, ReadOnlySpan<char> text)
{
    private const double Negated = -0.74;
    private const double Capitals = 0.733;
    private const double NeverSo = 1.25;
    private const int Reach = 3;

    private readonly ReadOnlySpan<char> text = text;
    private bool? hasPlainWord;

    /// <summary>Fills in the valences of the sentence's rated tokens; how many they are.</summary>
    public int Rate()
    {
        VaderValence[] valences = sentence.Valences;
        int but = -1, rated = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            VaderRole roles = sentence[i].Roles;
            if (roles == VaderRole.None)
                continue;
            if (but < 0 && Has(roles, VaderRole.But))
                but = i;
            if (!Has(roles, VaderRole.Rated) || Has(roles, VaderRole.Booster))
                continue;
            if (Has(roles, VaderRole.Kind) && Has(sentence.Roles(i + 1), VaderRole.Of))
                continue;
            valences[rated].Token = i;
            valences[rated].Value = ValenceOf(i);
            rated++;
        }

        if (but >= 0)
            VaderContrast.Apply(valences, rated, but);
        return rated;
    }

    private static bool Has(VaderRole roles, VaderRole role) => (roles & role) != VaderRole.None;

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        bool any = false;
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
            any |= char.IsUpper(c);
        }

        return any;
    }

    private readonly ReadOnlySpan<char> Word(int i) => text[sentence[i].Start..sentence[i].End];

    /// <summary>Whether a word stands in capitals among others that do not.</summary>
    private bool IsEmphasised(int i)
    {
        if (!IsUpper(Word(i)))
            return false;
        for (int other = 0; hasPlainWord is null && other < sentence.Count; other++)
            hasPlainWord = IsUpper(Word(other)) ? null : true;
        return hasPlainWord ??= false;
    }

    private double ValenceOf(int i)
    {
        VaderRole own = sentence[i].Roles, first = sentence.Roles(i - 1), second = sentence.Roles(i - 2), third = sentence.Roles(i - 3);
        double rating = words[sentence[i].Entry].Value;
        double valence = Has(own, VaderRole.No) && Has(sentence.Roles(i + 1), VaderRole.Rated) ? 0 : rating;
        if (Has(first | second, VaderRole.No) || (Has(third, VaderRole.No) && Has(first, VaderRole.OrNor)))
            valence = rating * Negated;
        if (IsEmphasised(i))
            valence += valence > 0 ? Capitals : -Capitals;

        for (int distance = 1; distance <= Reach && distance <= i; distance++)
        {
            // A rated word before this one speaks for itself: it neither strengthens nor negates.
            VaderRole before = sentence[i - distance].Roles;
            if (Has(before, VaderRole.Rated))
                continue;
            if (Has(before, VaderRole.Booster))
                valence += Boost(i - distance, valence) * (distance == 1 ? 1 : distance == 2 ? 0.95 : 0.9);
            bool isNeverSo = distance switch
            {
                1 => false,
                2 => Has(second, VaderRole.Never) && Has(first, VaderRole.SoOrThis),

                // The reference strengthens after "so" and "this" even where no "never" stands before.
                _ => (Has(third, VaderRole.Never) && Has(second, VaderRole.SoOrThis)) || Has(first, VaderRole.SoOrThis),
            };
            bool isWithoutDoubt = Has(before, VaderRole.Without) && distance > 1 && Has(distance == 2 ? first : first | second, VaderRole.Doubt);
            if (isNeverSo)
                valence *= NeverSo;
            else if (Has(before, VaderRole.Negation) && !isWithoutDoubt)
                valence *= Negated;
            if (distance == Reach && Has(third | second | first | own, VaderRole.InIdiom))
                valence = Idiom(i, valence);
        }

        bool isLeast = Has(first, VaderRole.Least) && !Has(first, VaderRole.Rated) && !Has(second, VaderRole.AtOrVery);
        return isLeast ? valence * Negated : valence;
    }

    private double Boost(int i, double valence)
    {
        double boost = words[sentence[i].Entry].Value;
        if (valence < 0)
            boost = -boost;
        if (IsEmphasised(i))
            boost += valence > 0 ? Capitals : -Capitals;
        return boost;
    }

    private readonly int IdiomWord(int i) => (uint)i < (uint)sentence.Count ? words[sentence[i].Entry].IdiomWord : 0;

    private readonly double Idiom(int i, double valence)
    {
        int third = IdiomWord(i - 3), second = IdiomWord(i - 2), first = IdiomWord(i - 1);
        int word = IdiomWord(i), next = IdiomWord(i + 1), afterNext = IdiomWord(i + 2);
        VaderPhrases idioms = words.Idioms;
        _ = idioms.TryFind(0, first, word, ref valence)
            || (second != 0 && idioms.TryFind(second, first, word, ref valence))
            || idioms.TryFind(0, second, first, ref valence)
            || (third != 0 && idioms.TryFind(third, second, first, ref valence))
            || idioms.TryFind(0, third, second, ref valence);
        idioms.TryFind(0, word, next, ref valence);
        if (word != 0)
            idioms.TryFind(word, next, afterNext, ref valence);
        double early = 0, late = 0;
        words.Boosters.TryFind(0, third, second, ref early);
        words.Boosters.TryFind(0, second, first, ref late);
        return valence + early + late;
    }
}
