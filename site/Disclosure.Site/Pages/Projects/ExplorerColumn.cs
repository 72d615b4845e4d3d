namespace Disclosure.Site.Pages.Projects;

/// <summary>A column that readers can choose in the explorer or see in a comparison, with what it means.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
/// <param name="Key">The key of the table's column.</param>
/// <param name="Meaning">What it means, in a sentence: how it is counted, what is left out.</param>
internal sealed record ExplorerColumn<TRow>(string Key, string Meaning)
{
    /// <summary>The name of the glossary's term, such as <c>execution-rate</c>; nothing where no term explains it.</summary>
    public string? Term { get; init; }

    /// <summary>Whether it is shown before anybody chose columns.</summary>
    public bool IsAtFirst { get; init; }

    /// <summary>
    /// What a row has of few things to choose from: as an address spells it, and in which order; nothing for a column that has no choices.
    /// </summary>
    public Func<TRow, (string Key, int Rank)?>? Choice { get; init; }
}
