using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>
/// What the tone towards a target is judged by, as hashed features with values: the target's role and the word that governs it, the words around it
/// by side, distance, role and negation, and sums of ratings. No name is a feature: not the target's, nor any other.
/// </summary>
internal sealed class TargetFeatures
{
    private const int MostSkipped = 6;
    private const float Half = .7f, MostRated = 6, RatedScale = 3, OwnRating = 2;

    private readonly Dictionary<uint, float> values = [];
    private readonly Dictionary<uint, float> sums = [];
    private readonly TargetSentence sentence = new();

    // What the target is in its clause.
    private enum Role : uint
    {
        Other,
        Subject,
        Object,
        Owner,
    }

    // What kind of thing a feature says; part of its hash.
    private enum Kind : uint
    {
        TargetWord = 1,
        InMarks,
        Owner,
        Title,
        Role,
        Verb,
        NegatedVerb,
        VerbForm,
        VerbClass,
        NegatedVerbClass,
        VerbRating,
        Governor,
        GovernorBy,
        GovernorClass,
        GovernorClassBy,
        GovernorRating,
        GovernorRatingBy,
        Owned,
        OwnedClass,
        Neighbour,
        Around,
        Before,
        After,
        Word,
        CloseWord,
        RoleWord,
        Class,
        SideClass,
        RoleClass,
        NearRoleClass,
        MarksClass,
        CloseClass,
        ClassWeight,
        Rated,
        RatedFar,
    }

    /// <summary>Collects the features of one target.</summary>
    /// <param name="words">The text.</param>
    /// <param name="target">Where the target stands in it.</param>
    /// <param name="hashes">Takes their hashes.</param>
    /// <param name="weights">Takes their values, in the same order.</param>
    /// <returns>Whether there is a word at the target.</returns>
    public bool Collect(TextWords words, TextSpan target, List<uint> hashes, List<float> weights)
    {
        values.Clear();
        sums.Clear();
        hashes.Clear();
        weights.Clear();
        if (!sentence.Read(words, target))
            return false;
        Role role = ReadRole();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Known(i) is { } word)
                AddWord(i, word, role);
        }

        foreach ((uint hash, float value) in values)
        {
            hashes.Add(hash);
            weights.Add(value);
        }

        foreach ((uint hash, float sum) in sums)
        {
            hashes.Add(hash);
            weights.Add(Math.Min(sum, MostRated) / RatedScale);
        }

        return true;
    }

    private Role ReadRole()
    {
        int from = sentence.From, last = sentence.Last;
        Add(Kind.TargetWord, from == last && sentence.Is(from, WordClass.Pronoun | WordClass.Relative) ? sentence.Words.Tokens[from].Hash
            : sentence.Is(last, WordClass.Capital) ? 1u : 2u);
        AddIf(sentence.IsInMarks, Kind.InMarks);
        AddIf(sentence.IsOwner, Kind.Owner);
        AddIf(sentence.Is(from, WordClass.TitleCase), Kind.Title);
        for (int step = -2; step <= 2; step++)
        {
            if (step != 0)
                Add(Kind.Neighbour, Beside(step), (uint)step);
        }

        Add(Kind.Around, Beside(-1), Beside(1));
        Add(Kind.Before, Beside(-2), Beside(-1));
        Add(Kind.After, Beside(1), Beside(2));

        int next = last + 1;
        while (sentence.IsSmall(next, WordClass.Adverb))
            next++;
        bool isBefore = sentence.IsSmall(from - 1, WordClass.Word);
        (Role role, uint by) = sentence.IsOwner ? (Role.Owner, 0u)
            : MayBeVerb(next) ? (Role.Subject, 0u)
            : sentence.IsSmall(from - 1, WordClass.Preposition) ? (Role.Object, Beside(-1))
            : isBefore ? (Role.Object, 1u) : (Role.Other, 0u);
        Add(Kind.Role, (uint)role, by);
        if (role == Role.Subject)
            AddVerb();
        else
            AddGovernor();
        if (role == Role.Owner)
            AddOwned();
        return role;
    }

    private uint Beside(int step) => sentence.Code(step < 0 ? sentence.From + step : sentence.Last + step);

    private bool MayBeVerb(int token)
    {
        if (sentence.Known(token) is null || sentence.Is(token, WordClass.Preposition))
            return false;
        Lexeme form = sentence.Words.LexemeAt(token);
        return form.Helper is not (Helper.None or Helper.To) || form.LooksPast || (form.Endings & WordEnding.S) != 0
            || sentence.Is(token, WordClass.Auxiliary);
    }

    /// <summary>The verb whose subject the target is: active, passive, or what it is said to be.</summary>
    private void AddVerb()
    {
        bool isBe = false, isNegated = false;
        int at = sentence.Last + 1;
        for (int steps = 0; steps < MostSkipped && sentence.Known(at) is { } small; steps++, at++)
        {
            Helper helper = sentence.Words.LexemeAt(at).Helper;
            if (helper == Helper.None && !small.IsNegation && !sentence.Is(at, WordClass.Adverb | WordClass.Auxiliary))
                break;
            isBe |= helper is Helper.Be or Helper.Get;
            isNegated |= small.IsNegation;
        }

        if (sentence.Known(at) is not { } verb)
            return;
        uint form = !isBe ? 1u : sentence.Words.LexemeAt(at).LooksPast ? 2u : 3u;
        uint negated = isNegated ? 1u : 0;
        Add(Kind.Verb, form, verb.Stem);
        Add(Kind.NegatedVerb, form, verb.Stem, negated, Half);
        Add(Kind.VerbForm, form);
        foreach (uint kind in verb.Classes)
        {
            Add(Kind.VerbClass, form, kind);
            Add(Kind.NegatedVerbClass, form, kind, negated);
        }

        AddRating(Kind.VerbRating, verb.Valence * (isNegated ? VaderTurn : 1), form);
    }

    /// <summary>The word before the target that it hangs on: "attacked X", "attack on X".</summary>
    private void AddGovernor()
    {
        int at = sentence.From - 1;
        uint by = 0;
        for (int steps = 0; steps < MostSkipped - 1 && sentence.Holds(at); steps++, at--)
        {
            bool isPreposition = sentence.IsSmall(at, WordClass.Preposition);
            bool isName = sentence.Is(at, WordClass.Word) && sentence.Known(at) is null;
            if (!isPreposition && !isName && !sentence.IsSmall(at, WordClass.Determiner) && !sentence.Is(at, WordClass.Possessive))
                break;
            if (isPreposition && by == 0)
                by = sentence.Words.Tokens[at].Hash;
        }

        if (sentence.Known(at) is not { } governor)
            return;
        Add(Kind.Governor, governor.Stem);
        Add(Kind.GovernorBy, governor.Stem, by, value: Half);
        foreach (uint kind in governor.Classes)
        {
            Add(Kind.GovernorClass, kind);
            Add(Kind.GovernorClassBy, kind, by);
        }

        float rating = governor.Valence * (sentence.IsNegated(at) ? VaderTurn : 1);
        AddRating(Kind.GovernorRating, rating);
        AddRating(Kind.GovernorRatingBy, rating, by);
    }

    private void AddOwned()
    {
        for (int i = sentence.Last + 1; i < sentence.Last + 5; i++)
        {
            if (sentence.Known(i) is not { } owned || sentence.Is(i, WordClass.Preposition))
                continue;
            Add(Kind.Owned, owned.Stem);
            foreach (uint kind in owned.Classes)
                Add(Kind.OwnedClass, kind);
            break;
        }
    }

    // A negated rating counts the other way, and less (Hutto and Gilbert 2014).
    private const float VaderTurn = -.74f;

    private void AddWord(int at, TargetWord word, Role role)
    {
        bool isAfter = at > sentence.Last, isNegated = sentence.IsNegated(at), sharesMarks = sentence.SharesMarks(at);
        int distance = isAfter ? at - sentence.Last : sentence.From - at;
        uint side = isAfter ? 1u : 0, negated = isNegated ? 1u : 0, own = (uint)role;
        uint near = sentence.IsInClause(at) ? 0u : distance <= 6 ? 1u : 2u;
        AddOnce(Kind.Word, word.Stem, negated);
        AddOnce(Kind.RoleWord, word.Stem, (own << 2) | (side << 1) | negated, Half);
        if (distance <= 4)
            AddOnce(Kind.CloseWord, word.Stem, side);
        float closeness = 1 / MathF.Sqrt(distance);
        foreach (uint kind in word.Classes)
        {
            AddOnce(Kind.Class, kind, 0);
            Add(Kind.SideClass, kind, (near << 2) | (side << 1) | negated);
            Add(Kind.RoleClass, kind, (own << 2) | (side << 1) | negated);
            Add(Kind.NearRoleClass, kind, (near << 4) | (own << 1) | side, value: Half);
            Add(Kind.MarksClass, kind, (sharesMarks ? 2u : 0) | (sentence.IsInMarks ? 1u : 0), value: Half);
            if (distance <= 3)
                Add(Kind.CloseClass, kind, side);
            Add(Kind.ClassWeight, kind, value: closeness);
        }

        AddRated(0, word.Polarity * (isNegated ? -Half : 1) * OwnRating);
        AddRated(1, word.Valence * (isNegated ? VaderTurn : 1));

        void AddRated(uint source, float rating)
        {
            if (rating == 0)
                return;
            uint sign = (source << 1) | (rating > 0 ? 1u : 0);
            float size = Math.Abs(rating);
            uint far = (uint)Math.Min(3, (int)MathF.Log2(distance));
            Sum(Kind.Rated, sign, 0, size);
            Sum(Kind.Rated, sign, 1 + side, size);
            Sum(Kind.Rated, sign, 3 + near, size);
            Sum(Kind.Rated, sign, 6 + (2 * near) + side, size);
            Sum(Kind.Rated, sign, 12 + (2 * own) + side, size);
            Sum(Kind.Rated, sign, 20 + (sharesMarks ? 1u : 0), size);
            Sum(Kind.Rated, sign, 22 + far, size);
            Sum(Kind.Rated, sign, 26 + (3 * own) + near, size);
            Sum(Kind.RatedFar, sign, 0, size * closeness);
        }
    }

    private void AddIf(bool holds, Kind kind)
    {
        if (holds)
            Add(kind, 0);
    }

    private void AddRating(Kind kind, float rating, uint what = 0)
    {
        if (rating != 0)
            Add(kind, what, rating > 0 ? 1u : 0, value: Math.Abs(rating) / RatedScale);
    }

    private void Add(Kind kind, uint first, uint second = 0, uint third = 0, float value = 1) =>
        CollectionsMarshal.GetValueRefOrAddDefault(values, Hash(kind, first, second, third), out _) += value;

    private void AddOnce(Kind kind, uint first, uint second, float value = 1)
    {
        ref float sum = ref CollectionsMarshal.GetValueRefOrAddDefault(values, Hash(kind, first, second, 0), out _);
        sum = Math.Min(1, sum + value);
    }

    private void Sum(Kind kind, uint sign, uint where, float size) =>
        CollectionsMarshal.GetValueRefOrAddDefault(sums, Hash(kind, sign, where, 0), out _) += size;

    private static uint Hash(Kind kind, uint first, uint second, uint third)
    {
        uint hash = (uint)kind * 0x9E3779B1u;
        hash = (hash ^ first) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash = (hash ^ second) * 0xC2B2AE35u;
        hash ^= hash >> 13;
        hash = (hash ^ third) * 0x27D4EB2Fu;
        return hash ^ (hash >> 15);
    }
}
