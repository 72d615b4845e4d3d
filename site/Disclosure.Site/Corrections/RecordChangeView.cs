using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Corrections;

/// <summary>What was done to a record, on a page that tells of editions.</summary>
/// <param name="Root">The page.</param>
/// <param name="Change">What was done.</param>
public sealed record RecordChangeView(ILinkRoot Root, RecordChange Change)
{
    /// <summary>The changed fields; nothing for a record as a whole.</summary>
    public FactTable? Fields => Change.Fields.IsEmpty
        ? null
        : ChangeTables.Fields.ForReaders(Root, Change.Subject, Change.Fields).Within($"{Change.Edition.Edition.Id}", Change.Subject) with
        {
            HidesCaption = true,
        };

    /// <summary>The record's own page, relative to this one; nothing where it has none.</summary>
    public string? Href => Change.Path is { } path ? Root.LinkTo(path) : null;

    /// <summary>The version before, relative to this page; nothing where there is none.</summary>
    public string? OldVersion => Change.OldVersion is { } old ? Root.LinkTo(old) : null;

    /// <summary>What was done, as a badge.</summary>
    public Badge Badge => new(Change.Word, Change.IsTakenDown ? Tone.Caution : Tone.Neutral);

    /// <summary>What stands in the place of fields where none can be shown; nothing where the word says all.</summary>
    public string? Instead => Change switch
    {
        { IsErased: true, IsTakenDown: true } => "内容已从各个版次删去，不再保存。",
        { IsErased: true } => "改动的内容后来依法撤下，已从各个版次删去，不再保存。",
        _ => null,
    };
}
