namespace Disclosure.Site.Layout;

/// <summary>That something a page shows was changed after it was published.</summary>
/// <param name="Day">The day.</param>
/// <param name="Word">How, in a word: 更正, 修订, 补充, 撤下, 恢复.</param>
public sealed record PublishedChange(DateOnly Day, string Word);
