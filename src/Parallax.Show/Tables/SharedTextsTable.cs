namespace Parallax;

/// <summary>Which articles share a text.</summary>
public static class SharedTextsTable
{
    /// <summary>The pairs of articles that share text: how much, how exactly, and what tells where it is from.</summary>
    public static Table Table(this SharedTexts shared) => LineageTable.Pairs(LineageArticle.Of(shared));

    /// <summary>The articles that are one text, with the one that carries most of it.</summary>
    public static Table FamilyTable(this SharedTexts shared) => LineageTable.Families(LineageArticle.Of(shared));

    /// <summary>The pairs of articles that share text: how much, how exactly, and what tells where it is from.</summary>
    public static Table Table(this Lineage<Article> lineage) => LineageTable.Pairs(LineageArticle.Of(lineage));

    /// <summary>The articles that are one text, with the one that carries most of it.</summary>
    public static Table FamilyTable(this Lineage<Article> lineage) => LineageTable.Families(LineageArticle.Of(lineage));

    /// <summary>The pairs of articles that share text: how much, how exactly, and what tells where it is from.</summary>
    public static Table Table(this Lineage<ArticleHead> lineage) => LineageTable.Pairs(LineageArticle.Of(lineage));

    /// <summary>The articles that are one text, with the one that carries most of it.</summary>
    public static Table FamilyTable(this Lineage<ArticleHead> lineage) => LineageTable.Families(LineageArticle.Of(lineage));
}
