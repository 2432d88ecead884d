using System.Globalization;
using System.Text.Json;

namespace Parallax.Tests;

/// <summary>The grammar of acts against a reader's judgement of a random sample of real sentences (data/gold/agent-naming.tsv).</summary>
public sealed class JudgedAgentsTests
{
    [Fact]
    public void Nine_in_ten_forms_are_as_judged_and_so_is_whether_the_agent_is_named()
    {
        string[][] judged = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "agent-naming.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        Dictionary<string, AnnotatedArticle> articles = [];
        foreach (IGrouping<string, string[]> file in judged.GroupBy(row => row[0]))
            Read(file.Key, [.. file.Select(row => row[1])], articles);

        int[] forms = [0, 0], named = [0, 0];
        foreach (string[] row in judged)
        {
            Assert.True(articles.TryGetValue(row[2], out AnnotatedArticle? article), $"{row[0]} has no article '{row[1]}' with that text.");
            TextSpan word = new(int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture));
            for (int judging = 0; judging < 2; judging++)
            {
                (string form, string isNamed) = (row[5 + (2 * judging)], row[6 + (2 * judging)]);
                AgentClause? clause = article.Agents.FirstOrDefault(clause => clause.In == TextPart.Text && clause.Word.Start == word.Start);

                // A verb that belongs to the noun before it stands inside that noun's clause.
                if (clause is null && form == "noun")
                    clause = article.Agents.FirstOrDefault(clause => clause.In == TextPart.Text && clause.Form == AgentForm.Noun && clause.Span.Contains(word));
                string found = clause is null ? "none" : JsonNamingPolicy.CamelCase.ConvertName(clause.Form.ToString());
                forms[judging] += found == form ? 1 : 0;
                named[judging] += (clause?.IsAgentNamed == true) == (isNamed == "yes") ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"form right in {forms[0]}, by the second judging {forms[1]}; agent named or not right in {named[0]}, {named[1]} of {judged.Length}");
        Assert.Equal(150, judged.Length);
        Assert.All(forms, right => Assert.True(right >= judged.Length * 0.9, $"Only {right} of {judged.Length} forms are as judged."));
        Assert.All(named, right => Assert.True(right >= judged.Length * 0.88, $"Only {right} of {judged.Length} are as judged in whether the agent is named."));
    }

    private static void Read(string file, HashSet<string> ids, Dictionary<string, AnnotatedArticle> articles)
    {
        ArticleAnnotator annotator = new();
        foreach (Article article in Corpus.Read(SharedData.Path(file)).Articles.Where(article => ids.Contains(article.Id)))
            articles[article.TextSha256] = annotator.Annotate(article);
    }
}
