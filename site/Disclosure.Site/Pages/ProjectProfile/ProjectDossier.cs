using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>What the content holds on one project.</summary>
/// <param name="Code">The project.</param>
/// <param name="Name">The name of the newest record.</param>
/// <param name="Department">The department of the newest record.</param>
/// <param name="Unit">The unit of the newest record.</param>
/// <param name="Years">The years with any record, newest first.</param>
internal sealed record ProjectDossier(
    ProjectCode Code, string Name, UnitCode Department, UnitCode Unit, ImmutableArray<ProjectYearRecords> Years)
{
    /// <summary>The newest target; nothing for a project that never had one.</summary>
    public ProjectTarget? NewestTarget
    {
        get
        {
            foreach (var year in Years)
            {
                if (year.Target is { } target)
                    return target;
            }

            return null;
        }
    }

    public static ProjectDossier Of(RecordSet records, ProjectCode code)
    {
        var evaluations = records.EvaluationsOf(code).ToImmutableArray();
        var process = records.Process.Of(code).ToImmutableArray();
        var years = ImmutableArray.CreateBuilder<ProjectYearRecords>();
        for (var i = records.Years.Length - 1; i >= 0; i--)
        {
            var year = records.Years[i];
            var found = new ProjectYearRecords(
                year,
                records.FindProjectTarget(code, year),
                records.FindProjectSelfEvaluation(code, year),
                evaluations.RemoveAll(evaluation => evaluation.Year != year),
                process.RemoveAll(record => record.Year != year));
            if (!found.IsEmpty)
                years.Add(found);
        }

        return Named(records, code, years.DrainToImmutable());
    }

    /// <summary>The newest day on which any of it was published; nothing where none is known.</summary>
    public DateOnly? NewestPublication(RecordSet records) => Years.SelectMany(year => DaysOf(records, year)).Max();

    private IEnumerable<DateOnly?> DaysOf(RecordSet records, ProjectYearRecords year)
    {
        yield return year.Target is null ? null : records.PublishedOn(year.Year, Stage.Budget, Unit);
        yield return year.Self is null ? null : records.PublishedOn(year.Year, Stage.Accounts, Unit);
        foreach (var record in year.Process)
            yield return records.Publications.Find(record.Key)?.First;
    }

    private static ProjectDossier Named(RecordSet records, ProjectCode code, ImmutableArray<ProjectYearRecords> years)
    {
        foreach (var year in years)
        {
            if (year.Target is { } target)
                return new ProjectDossier(code, records.Names.Of(target), target.Department, target.Unit, years);
            if (year.Self is { } self)
                return new ProjectDossier(code, records.Names.Of(self), self.Department, self.Unit, years);
        }

        return NamedByOthers(records, code, years);
    }

    // Of a project without any form, as one that was refused: what records of the process say, else the title of an evaluation.
    private static ProjectDossier NamedByOthers(RecordSet records, ProjectCode code, ImmutableArray<ProjectYearRecords> years)
    {
        var process = years.SelectMany(year => year.Process).ToList();
        var evaluation = years.SelectMany(year => year.Evaluations).FirstOrDefault();
        var named = process.Find(record => record.Name is not null);
        var unit = (named ?? process.FirstOrDefault())?.Unit ?? evaluation!.Unit;
        var name = named is not null ? records.NameOf(named) : evaluation?.Title ?? code.Value;
        return new ProjectDossier(code, name, records.FindUnit(unit)?.Parent ?? unit, unit, years);
    }
}
