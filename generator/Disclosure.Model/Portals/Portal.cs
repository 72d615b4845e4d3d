using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Portals;

/// <summary>Who publishes, and by which rules: <c>content/portal.yaml</c>. What is not configured is left out of the pages.</summary>
public sealed record Portal : IDisclosureRecord
{
    /// <summary>The portal's title.</summary>
    public required string Title { get; init; }

    /// <summary>The region's name, such as <c>示例区</c>.</summary>
    public required string Region { get; init; }

    /// <summary>主办单位.</summary>
    public required string Publisher { get; init; }

    /// <summary>常住人口, for amounts for each resident; nothing where pages are not to tell them.</summary>
    public Population? Population { get; init; }

    /// <summary>Says on every page that the content is a demonstration; nothing for real content.</summary>
    public string? DemonstrationNotice { get; init; }

    /// <summary>Meta tags and footer slots of a government website.</summary>
    public GovernmentWebsite Website { get; init; } = new();

    /// <summary>The scoring schemes.</summary>
    public required ImmutableArray<ScoringScheme> Schemes { get; init; }

    /// <summary>The id of the scheme for projects that name none.</summary>
    public required string DefaultProjectScheme { get; init; }

    /// <summary>The id of the scheme for units that name none.</summary>
    public required string DefaultUnitScheme { get; init; }

    /// <summary>
    /// The day that a demonstration is told for, whatever the day is; nothing for the day itself. Allowed only beside
    /// <see cref="DemonstrationNotice"/>.
    /// </summary>
    public DateOnly? DemonstrationDay { get; init; }

    /// <summary>Days off and make-up working days, for deadlines in working days.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.WeekendsOnly;

    /// <summary>How soon bad ratings are dealt with, in working days.</summary>
    public CaseDeadlines CaseDeadlines { get; init; } = CaseDeadlines.Usual;

    /// <summary>What the law leaves open about what each unit owes the public.</summary>
    public DutyRules Duties { get; init; } = DutyRules.Usual;

    /// <summary>What the policy leaves open about assessment, monitoring and application.</summary>
    public ProcessRules Process { get; init; } = ProcessRules.Usual;

    /// <summary>
    /// The address that the feedback API's paths follow, such as <c>https://pj.example.gov.cn/</c>; nothing where it stands beside the
    /// site, so that <c>api/</c> lies below the site's own root.
    /// </summary>
    public SiteAddress? FeedbackApi { get; init; }

    /// <summary>
    /// Whether the public sees the names of those who prepared and approved an edition; role and time are always public.
    /// </summary>
    public bool ShowsStaffNames { get; init; }

    /// <summary>What deadlines of cases are reckoned by.</summary>
    public CaseRules CaseRules => new(CaseDeadlines, Holidays);

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Portal, null, "");

    /// <summary>The scheme with this id; nothing where there is none.</summary>
    public ScoringScheme? FindScheme(string id) => Schemes.FirstOrDefault(scheme => scheme.Id == id);
}
