using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>What a record of the process is about, and what every table of such records says alike.</summary>
public sealed record ProcessSubject
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The project's code, else the unit's.</summary>
    public required string Code { get; init; }

    /// <summary>The project's name, else the unit's, as all pages show it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a unit as a whole and no project.</summary>
    public required bool IsUnit { get; init; }

    /// <summary>Where the record stands on the page of the project or unit: the page's path with the anchor of its section.</summary>
    public required string Path { get; init; }

    /// <summary>The code of the unit that carries it out.</summary>
    public required UnitCode UnitCode { get; init; }

    /// <summary>The unit's name.</summary>
    public required string Unit { get; init; }

    /// <summary>责任岗位; nothing where the record names none.</summary>
    public string? ResponsibleRole { get; init; }

    /// <summary>Why its content is not published; nothing where it is.</summary>
    public Withholding? Withheld { get; init; }

    /// <summary>When it was made, due and published; nothing where the records are told for no day.</summary>
    public required ProcessClock? Clock { get; init; }

    /// <summary>Since when it is public as it stands; nothing while it is not.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>What a record is about.</summary>
    /// <param name="records">The set it is one of.</param>
    /// <param name="record">The record.</param>
    public static ProcessSubject Of(RecordSet records, ProcessRecord record)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(record);
        var clock = records.Day is null ? null : records.ClockOf(record);
        return new ProcessSubject
        {
            Year = record.Year,
            Code = record.Code,
            Name = records.NameOf(record),
            IsUnit = record.Project is null,
            Path = (record.Project is { } project ? SitePaths.Project(project) : UnitYearPaths.Of(records, record.Unit, record.Year))
                + "#" + ProcessAnchors.Of(record.Key.Kind, record.Year),
            UnitCode = record.Unit,
            Unit = records.NameOf(record.Unit),
            ResponsibleRole = record.ResponsibleRole,
            Withheld = record.Withheld,
            Clock = clock,
            Published = clock is { Made: not null } ? clock.Published : records.Publications.Find(record.Key)?.First,
        };
    }
}
