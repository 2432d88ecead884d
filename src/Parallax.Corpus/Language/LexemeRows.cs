namespace Parallax;

/// <summary>What somebody's lists say of the word forms of a language: each form is looked up once. May be used by many threads.</summary>
/// <typeparam name="T">What is said of a form.</typeparam>
/// <param name="language">The language whose forms are asked for.</param>
/// <param name="look">Looks a form up in the lists.</param>
internal sealed class LexemeRows<T>(Language language, Func<Lexeme, T> look)
    where T : class
{
    private const int FewestRows = 1 << 12;

    private T?[] rows = new T?[FewestRows];

    public Language Language => language;

    /// <summary>What the lists say of a form. Two threads may look the same form up, and find the same.</summary>
    public T this[Lexeme form]
    {
        get
        {
            if (form.Number < 0)
                return look(form);
            T?[] all = rows;
            if (form.Number >= all.Length)
            {
                Array.Resize(ref all, 2 * form.Number);
                rows = all;
            }

            return all[form.Number] ??= look(form);
        }
    }
}
