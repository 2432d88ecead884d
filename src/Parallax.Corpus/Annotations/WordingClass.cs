namespace Parallax.Parts;

/// <summary>By what means a word takes a stand. The classes, with whom each is described by, stand at the head of <c>loaded-words.tsv</c>.</summary>
public enum WordingClass
{
    /// <summary>More than the thing alone: utterly, massive.</summary>
    Intensifier,

    /// <summary>Less than the thing alone: merely, paltry.</summary>
    Minimiser,

    /// <summary>Full commitment to a claim: clearly, of course.</summary>
    Booster,

    /// <summary>Less than full commitment: perhaps, seems to.</summary>
    Hedge,

    /// <summary>On what evidence: reportedly, according to.</summary>
    Evidential,

    /// <summary>What ought to be: must, need to.</summary>
    Obligation,

    /// <summary>The writer's feeling about what is said: sadly, worse still.</summary>
    Attitude,

    /// <summary>Addresses or leads the reader: look no further, let us.</summary>
    Engagement,

    /// <summary>Everybody, always, nothing.</summary>
    Generalisation,

    /// <summary>Judges below: incompetent, farce.</summary>
    Blame,

    /// <summary>Judges above: brave, milestone.</summary>
    Praise,

    /// <summary>Feelings and what calls them up: fury, appal.</summary>
    Emotion,

    /// <summary>A harsh name: thug, crony.</summary>
    Dysphemism,

    /// <summary>A name that one side of a dispute gives: nanny state, far-right.</summary>
    PartisanLabel,

    /// <summary>A soft name: collateral damage, let go.</summary>
    Euphemism,

    /// <summary>Stands aside from a name: so-called, self-styled.</summary>
    Distancing,

    /// <summary>How something was said, with a judgement: ranted, gloated.</summary>
    SpeechAct,

    /// <summary>Strong action that degrades: gut, hijack.</summary>
    Force,

    /// <summary>Strong action that raises: champion, safeguard.</summary>
    Support,

    /// <summary>War, disaster, disease, spectacle, as figures of speech or as themselves: firestorm, cancer.</summary>
    Imagery,

    /// <summary>Spoken register: bonkers, gonna.</summary>
    Informal,

    /// <summary>Takes its clause as true: realise, the fact that.</summary>
    Factive,

    /// <summary>Tells that its act was done or not, against a wish or an expectation: manage to, fail to.</summary>
    Implicative,

    /// <summary>Takes for granted how it was before: stop, resume.</summary>
    ChangeOfState,

    /// <summary>Takes its clause as false: pretend.</summary>
    Counterfactive,

    /// <summary>Right and wrong: justice, sin.</summary>
    Moral,
}
