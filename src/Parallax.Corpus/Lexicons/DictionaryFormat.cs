namespace Parallax.Parts;

/// <summary>The format of another program's dictionary.</summary>
public enum DictionaryFormat
{
    /// <summary>quanteda: nested keys in YAML (.yml, .yaml).</summary>
    Quanteda,

    /// <summary>LIWC up to 2015: a legend between two lines of %, then a word with the numbers of its categories (.dic).</summary>
    Liwc,

    /// <summary>LIWC-22: a table with a column a category (.dicx).</summary>
    Liwc22,

    /// <summary>WordStat: categories nested by tabs, words with a weight in parentheses (.cat).</summary>
    WordStat,

    /// <summary>Yoshikoder: XML with nested cnode and pnode (.ykd).</summary>
    Yoshikoder,

    /// <summary>Lexicoder 3: lines of words below lines that begin with + (.lc3).</summary>
    Lexicoder,
}
