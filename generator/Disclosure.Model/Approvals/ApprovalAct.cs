using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>
/// An act of approval (批复): one document that approved what departments, units or the government publish in a year and stage, with the
/// hashes of what was approved, so that a later change of it is known.
/// </summary>
public sealed record ApprovalAct : IDisclosureRecord
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Who approved, by which document, when.</summary>
    public required Approval Approval { get; init; }

    /// <summary>The departments and units approved for; none for the government's own.</summary>
    public ImmutableArray<UnitCode> Units { get; init; } = [];

    /// <summary>What was approved; none where the act was registered before anything was there, and in what the public sees.</summary>
    public ImmutableArray<CoveredRecord> Covers { get; init; } = [];

    /// <summary>The kinds of what was approved in words, in the place of <see cref="Covers"/> in what the public sees.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>The name of a scan of the document, which lies beside the act's file; nothing where there is none.</summary>
    public string? Attachment { get; init; }

    /// <summary>Whether the scan is published too.</summary>
    public bool IsAttachmentPublished { get; init; }

    /// <summary>Where what was approved was published before this portal held it; nothing where it was not.</summary>
    public PublishedElsewhere? PublishedElsewhere { get; init; }

    /// <summary>Whether it is the government's own (人大批准).</summary>
    public bool IsOfGovernment => Units.IsDefaultOrEmpty;

    /// <summary>The units in one text, told apart by <c>+</c>; empty for the government.</summary>
    public string UnitCodes => Units.IsDefaultOrEmpty ? "" : string.Join('+', Units.Select(unit => unit.Value));

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.ApprovalAct, Year, UnitCodes, VariantOf(Stage, Approval));

    /// <summary>The row of a unit, or the government's for no unit.</summary>
    public ApprovalEntry EntryOf(UnitCode? unit) => new(unit, this);

    /// <summary>A row for every unit; one without a unit where it is the government's.</summary>
    public IEnumerable<ApprovalEntry> Entries() => IsOfGovernment ? [EntryOf(null)] : Units.Select(unit => EntryOf(unit));

    /// <summary>The stage in the variant of an act's key.</summary>
    public static Stage StageOf(string variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return Enum.Parse<Stage>(variant.Split('/')[0]);
    }

    private static string VariantOf(Stage stage, Approval approval) =>
        string.Create(CultureInfo.InvariantCulture, $"{stage}/{approval.Date:yyyy-MM-dd}/{approval.Document}");
}
