namespace Parallax;

/// <summary>VADER's four scores of one sentence (Hutto and Gilbert 2014).</summary>
/// <param name="Negative">Share of negative words, 0 to 1, three decimals.</param>
/// <param name="Neutral">Share of neutral words, 0 to 1, three decimals.</param>
/// <param name="Positive">Share of positive words, 0 to 1, three decimals.</param>
/// <param name="Compound">Normalised sum of the ratings, −1 to +1, four decimals.</param>
public readonly record struct ToneScore(double Negative, double Neutral, double Positive, double Compound);

/// <summary>The tone of one sentence: its emotional wording, not anybody's stance.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Raw">VADER's scores as published.</param>
/// <param name="NamesMasked">The same with the words of names taken as unrated: "United States" says nothing about tone.</param>
/// <param name="Voice">The voice of most of its words; of equal numbers the one that comes first.</param>
public readonly record struct SentenceTone(TextPart In, TextSpan Span, ToneScore Raw, ToneScore NamesMasked, Voice Voice);
