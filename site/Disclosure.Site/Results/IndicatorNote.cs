namespace Disclosure.Site.Results;

/// <summary>A smaller line of an indicator's cell.</summary>
/// <param name="Label">What it is, with its colon; empty where the line says that itself.</param>
/// <param name="Text">What a row has in it; nothing for no line.</param>
public sealed record IndicatorNote(string Label, Func<IndicatorRow, string?> Text)
{
    /// <summary>Whether it is of last year: on a narrow screen it comes with what the row folds away.</summary>
    public bool IsOfLastYear { get; init; }
}
