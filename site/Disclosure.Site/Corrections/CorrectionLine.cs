namespace Disclosure.Site.Corrections;

/// <summary>That a record which a page lists was changed after it was published, in a line.</summary>
/// <param name="Day">The day.</param>
/// <param name="Word">How, in a word.</param>
/// <param name="Subject">What it is.</param>
/// <param name="Href">Its own page with before and after, relative to the page; nothing where it has none.</param>
/// <param name="Reason">Why; nothing where no reason was given.</param>
public sealed record CorrectionLine(DateOnly Day, string Word, string Subject, string? Href, string? Reason);
