namespace Parallax;

/// <summary>The stretch of the line that the commands share: read, and annotate several articles at once.</summary>
internal static class Work
{
    /// <summary>An article with what was found in it; null, with a note, where it could not be analysed.</summary>
    public sealed record Handled<T>(Article Article, T? Result, Note? Failure)
        where T : class;

    /// <summary>Reads the articles of a corpus, standard input included.</summary>
    public static IEnumerable<Article> Read(Surroundings surroundings, string corpus, IProgress<double> progress, Action<Note> note)
    {
        ReadOptions options = new() { Progress = progress };
        return corpus == CorpusReader.StandardInput
            ? CorpusReader.Stream(surroundings.Input(), options, note)
            : CorpusReader.Stream(corpus, options, note);
    }

    /// <summary>Opens a file that is no corpus, or standard input.</summary>
    /// <inheritdoc cref="Open"/>
    public static Stream Input(Surroundings surroundings, string file, string expected) =>
        file == CorpusReader.StandardInput ? surroundings.Input() : Open(file, $"{expected}, or - for standard input.");

    /// <summary>Opens a file that is no corpus.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="expected">A sentence that says what belongs there.</param>
    /// <exception cref="CallException">There is none, or it cannot be read.</exception>
    public static Stream Open(string file, string expected)
    {
        if (!File.Exists(file))
            throw new CallException($"There is no file '{file}'. {expected}");
        try
        {
            return InputFile.Open(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"'{file}' cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Annotates articles and makes something of each, in their order.</summary>
    public static IEnumerable<Handled<T>> Annotate<T>(
        Surroundings surroundings, IEnumerable<Article> articles, AnnotationOptions how, Func<AnnotatedArticle, T> make)
        where T : class
    {
        ArticleAnnotator annotator = new(how);
        return OrderedParallel.Select(articles, article =>
        {
            surroundings.Stop.ThrowIfCancellationRequested();
            try
            {
                return new Handled<T>(article, make(annotator.Annotate(article)), null);
            }
            catch (ArticleCostException tooMuch)
            {
                return new Handled<T>(article, null, tooMuch.ToNote(article));
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                // A fault of the kit in one article must not cost the others.
                string fault = $"{exception.GetType().Name}: {exception.Message}";
                Note failure = new($"This article could not be analysed, which is a fault of Parallax ({fault}); it was left out.")
                {
                    Article = article.Id,
                    File = article.File,
                    IsSkip = true,
                };
                return new Handled<T>(article, null, failure);
            }
        });
    }

    /// <summary>Reads and annotates a corpus whole, for what compares its articles.</summary>
    /// <exception cref="CallException">There is no article in it.</exception>
    public static AnnotatedCorpus Corpus(Surroundings surroundings, string path, AnnotationOptions how, bool collapsesReprints = false)
    {
        List<Note> notes = [];
        List<AnnotatedArticle> annotated = [];
        using (ProgressDisplay progress = new(surroundings, "Reading and marking"))
        {
            IEnumerable<Article> articles = Read(surroundings, path, progress, notes.Add);
            foreach (Handled<AnnotatedArticle> handled in Annotate(surroundings, articles, how, article => article))
            {
                if (handled.Failure is { } failure)
                    notes.Add(failure);
                else
                    annotated.Add(handled.Result!);
            }
        }

        Corpus corpus = new(CorpusReader.NameOf(path), [.. annotated.Select(article => article.Article)], notes);
        if (annotated.Count == 0)
            throw new CallException($"There is nothing to compare in '{path}': {corpus.Summary()}");
        AnnotatedCorpus whole = new(corpus, annotated, how.Lexicons);
        return collapsesReprints ? whole.WithoutReprints() : whole;
    }

    /// <summary>The sides that the user drew in a file beside the corpus; null where there is none.</summary>
    /// <exception cref="CallException">The file cannot be read.</exception>
    public static Sides? SidesBeside(string path)
    {
        try
        {
            return path == CorpusReader.StandardInput ? null : Sides.Beside(path);
        }
        catch (Exception exception) when (exception is SidesException or IOException or UnauthorizedAccessException)
        {
            throw new CallException(exception.Message, exception);
        }
    }
}
