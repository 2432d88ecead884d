using System.Xml;

namespace Parallax;

/// <summary>Reads Yoshikoder: XML with a cnode a category, nested, and a pnode a word; the outermost cnode is the dictionary itself.</summary>
internal static class YoshikoderDictionary
{
    private const int Deepest = 64;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reads the text.</summary>
    /// <exception cref="LexiconException">It is no such XML.</exception>
    public static void Read(string text, DictionaryEntries entries)
    {
        try
        {
            using StringReader source = new(text.TrimStart());
            using XmlReader xml = XmlReader.Create(source, Settings);
            if (xml.MoveToContent() != XmlNodeType.Element || xml.Name != "dictionary")
            {
                throw entries.Malformed(LineOf(xml), $"The file begins with <{xml.Name}>. "
                    + "A Yoshikoder dictionary begins with <dictionary>, and has <cnode> and <pnode> in it.");
            }

            if (xml.GetAttribute("patternengine") is "regexp" or "regex")
            {
                entries.Remark(LineOf(xml), "The dictionary's patterns are regular expressions; "
                    + "those with other signs than letters, * and ? are left out below.");
            }

            Read(xml, entries);
        }
        catch (XmlException broken)
        {
            throw entries.Malformed(broken.LineNumber, $"This is no XML: {Sentence(broken.Message)} "
                + "See that every <cnode> is closed by </cnode>, and that & stands as &amp;.");
        }
    }

    private static void Read(XmlReader xml, DictionaryEntries entries)
    {
        List<string> path = [];
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.Name == "cnode")
                path.RemoveAt(path.Count - 1);
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            string name = xml.GetAttribute("name")?.Trim() ?? "";
            int line = LineOf(xml);
            if (name.Length == 0)
                throw entries.Malformed(line, $"<{xml.Name}> has no name. Write it as <{xml.Name} name=\"…\">.");
            switch (xml.Name)
            {
                case "cnode" when path.Count == Deepest:
                    throw entries.Malformed(line, $"Categories are nested more than {Deepest} deep.");
                case "cnode":
                    entries.Title ??= name;
                    if (!xml.IsEmptyElement)
                        path.Add(name);
                    break;
                case "pnode" when path.Count == 0:
                    throw entries.Malformed(line, $"The pattern '{name}' stands in no category. Put it in a <cnode>.");
                case "pnode":
                    entries.Add(line, path.Count > 1 ? path[1..] : [.. path], name);
                    break;
                default:
                    entries.Remark(line, $"<{xml.Name}> is not known and was left out.");
                    break;
            }
        }
    }

    private static int LineOf(XmlReader xml) => xml is IXmlLineInfo place ? place.LineNumber : 1;

    // The framework's messages end with the place, which is told apart.
    private static string Sentence(string message)
    {
        int place = message.IndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
