using System.Collections.Immutable;
using Disclosure.Model.Checks.Arithmetic;
using Disclosure.Model.Checks.Duties;
using Disclosure.Model.Checks.Form;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Process;
using Disclosure.Model.Checks.Quality;
using Disclosure.Model.Checks.Reasons;
using Disclosure.Model.Checks.Residue;
using Disclosure.Model.Checks.Scores;
using Disclosure.Model.Checks.Secrecy;
using Disclosure.Model.Checks.Staff;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Checks.Surveys;

namespace Disclosure.Model.Checks;

/// <summary>Which checks look at what.</summary>
internal sealed record CheckLists
{
    /// <summary>Every check.</summary>
    public static CheckLists All { get; } = new()
    {
        OfEveryRecord =
        [
            .. FormFindings.OfEveryRecord, .. StatuteFindings.Checks, .. DutyFindings.Checks, .. StaffFindings.Checks,
            .. WithholdingFindings.Checks,
        ],
        OfContent =
        [
            .. FormFindings.OfContent, .. ArithmeticFindings.Checks, .. ScoreFindings.Checks, .. QualityFindings.Checks,
            .. ReasonFindings.Checks, .. ResidueFindings.Checks, .. SurveyFindings.Checks, .. ProcessChecks.All,
        ],
        OfTexts = [.. FormFindings.TextChecks, .. ResidueFindings.TextChecks],
        OfPublicTexts = PrivacyFindings.TextChecks,
    };

    /// <summary>
    /// All that can find something with a public note: those are left out that can't, the families in which no definition has one whole.
    /// A check that is added is among them unless it is named here.
    /// </summary>
    public static CheckLists ForReaders { get; } = new()
    {
        OfEveryRecord =
        [
            .. FormFindings.OfEveryRecord.Except<RecordCheck>(
                [NameCheck.Check, SameNameCheck.Check, LookAlikeCodeCheck.Check, WithholdingCheck.Check]),
            .. StatuteFindings.Checks.Except<RecordCheck>([ApprovalCheck.Check, DemonstrationDayCheck.Check]),
        ],
        OfContent = [.. All.OfContent.Except<RecordCheck>(
            [
                AmountPrecisionCheck.Check, NegativeAmountCheck.Check, NeighbourAmountCheck.Check, ScoreRangeCheck.Check,
                .. ProcessChecks.WithoutNotes,
            ])],
        OfTexts = [.. All.OfTexts.Except<TextCheck>(
            [NameLengthCheck.Check, PlaceholderCheck.Check, InstructionCheck.Check, HiddenCharacterCheck.Check])],
        OfPublicTexts = [],
    };

    /// <summary>Whether what is withheld stays withheld, and nothing else.</summary>
    public static CheckLists OfWithheld { get; } = new()
    {
        OfEveryRecord = WithholdingFindings.Checks,
        OfContent = [],
        OfTexts = [],
        OfPublicTexts = [],
    };

    /// <summary>Whether there is something of a person's, and nothing else.</summary>
    public static CheckLists OfPersons { get; } = new()
    {
        OfEveryRecord = [],
        OfContent = [],
        OfTexts = [],
        OfPublicTexts = PrivacyFindings.TextChecks,
    };

    /// <summary>For every record, withheld or not: what is public of it all the same.</summary>
    public required ImmutableArray<RecordCheck> OfEveryRecord { get; init; }

    /// <summary>For records whose content is published.</summary>
    public required ImmutableArray<RecordCheck> OfContent { get; init; }

    /// <summary>For every text that a page shows.</summary>
    public required ImmutableArray<TextCheck> OfTexts { get; init; }

    /// <summary>For every text that may get onto a page or into its data.</summary>
    public required ImmutableArray<TextCheck> OfPublicTexts { get; init; }
}
