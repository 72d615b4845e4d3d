using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>
/// The same corpus as a Hugo site, made the way that costs Hugo least: one file a project with the facts of all its years, JSON front
/// matter (the fastest of Hugo's formats), lists by taxonomy and not by searching all pages, approvals in <c>data/</c>.
/// Its templates lie in <c>Hugo/site</c>.
/// </summary>
internal sealed class HugoFolder
{
    private static readonly ImmutableArray<(string Name, string Path)> Sections =
    [
        ("部门单位", "units"), ("预算绩效目标", "budgets"), ("决算绩效自评", "accounts"), ("公开时限", "disclosure"),
        ("名词解释", "glossary"), ("使用指南", "guide"), ("重点评价", "evaluations"),
    ];

    private readonly string _folder;
    private readonly RecordSet _records;

    private HugoFolder(string folder, int projects)
    {
        _folder = folder;
        _records = new RecordSet(SeededCorpus.Portal, new SeededCorpus(projects).Records());
    }

    /// <summary>Writes a corpus of <paramref name="projects"/> projects with its templates into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int projects)
    {
        CopyTemplates(folder);
        var site = new HugoFolder(folder, projects);
        site.WriteData();
        site.WriteProjects();
        site.WriteUnits();
        site.WriteYears();
    }

    private static void CopyTemplates(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Hugo", "site");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void WriteData()
    {
        Write("data/units.json", json =>
        {
            foreach (var unit in _records.Units)
                json.WriteString(unit.Code.Value, unit.Name);
        });
        Write("data/approvals.json", json =>
        {
            foreach (var year in _records.Approvals.GroupBy(act => act.Year))
                json.WriteObject(year.Key.ToString(), () => WriteRegisters(json, year));
        });
        Write("data/navigation.json", json =>
        {
            foreach (var (name, path) in Sections)
                json.WriteObject(path.Replace('/', '-'), () => json.WriteText(("name", name), ("path", path + "/")));
        });
    }

    private static void WriteRegisters(Utf8JsonWriter json, IEnumerable<ApprovalAct> acts)
    {
        foreach (var stage in acts.GroupBy(act => act.Stage))
        {
            json.WriteObject(stage.Key == Stage.Budget ? "budget" : "accounts", () =>
            {
                foreach (var entry in stage.SelectMany(act => act.Entries()).Where(entry => entry.Unit is not null))
                    json.WriteObject(entry.Unit.ToString()!, () => WriteApproval(json, entry));
            });
        }
    }

    private static void WriteApproval(Utf8JsonWriter json, ApprovalEntry entry)
    {
        var clock = new DisclosureClock(entry.Approval, entry.Act.PublishedElsewhere?.Date, SeededCorpus.Portal.DemonstrationDay!.Value);
        json.WriteText(
            ("document", entry.Approval.Document),
            ("date", Text(entry.Approval.Date)),
            ("due", Text(clock.DueDate)),
            ("published", Text(clock.Published)),
            ("state", clock.State.Term()));
    }

    private void WriteProjects()
    {
        foreach (var project in _records.ProjectTargets.GroupBy(target => target.Code))
            Write($"content/projects/{project.Key}.md", json => WriteProject(json, [.. project]));
    }

    private void WriteProject(Utf8JsonWriter json, ImmutableArray<ProjectTarget> targets)
    {
        var newest = targets[^1];
        json.WriteText(
            ("title", newest.Name),
            ("code", newest.Code.Value),
            ("department", newest.Department.Value),
            ("unit", newest.Unit.Value),
            ("attribute", newest.Attribute!),
            ("period", $"{newest.Period!.Start}至{newest.Period.End}"));
        json.WriteList("units", [newest.Department.Value, newest.Unit.Value]);
        json.WriteList("budgets", [.. targets.Select(target => $"{target.Year}-{target.Department}")]);
        json.WriteList("accounts", [.. targets.Where(HasClosed).Select(target => $"{target.Year}-{target.Department}")]);
        json.WriteStartArray("years");
        foreach (var target in targets.Reverse())
        {
            HugoYear.Write(
                json, target.Goal, target.Funds, target.Indicators, target.Year,
                _records.FindProjectSelfEvaluation(target.Code, target.Year));
        }

        json.WriteEndArray();
    }

    private void WriteUnits()
    {
        foreach (var unit in _records.Units)
            Write($"content/units/{unit.Code}/_index.md", json => WriteUnit(json, unit));
    }

    private void WriteUnit(Utf8JsonWriter json, Unit unit)
    {
        json.WriteText(("title", unit.Name), ("code", unit.Code.Value), ("functions", unit.Functions!));
        json.WriteList("children", [.. _records.UnitsOf(unit.Code).Select(child => child.Code.Value)]);
        json.WriteStartArray("years");
        foreach (var target in _records.UnitTargets.Where(target => target.Unit == unit.Code).Reverse())
        {
            HugoYear.Write(
                json, target.Goal, target.Funds, target.Indicators, target.Year, _records.FindUnitSelfEvaluation(unit.Code, target.Year));
        }

        json.WriteEndArray();
    }

    private void WriteYears()
    {
        foreach (var year in _records.Years)
        {
            Write($"content/disclosure/{year}/_index.md", json => json.WriteText(("title", $"{year}年公开时限"), ("year", $"{year}")));
            foreach (var department in _records.Units.Where(unit => unit.Kind == UnitKind.Department))
            {
                WriteList("budgets", $"{department.Name}{year}年绩效目标", year, department);
                WriteList("accounts", $"{department.Name}{year}年绩效自评", year, department);
            }
        }
    }

    private void WriteList(string list, string title, FiscalYear year, Unit department)
    {
        if (list == "budgets" || year < SeededCorpus.LastYear)
            Write($"content/{list}/{year}-{department.Code}/_index.md", json => json.WriteText(("title", title), ("year", $"{year}")));
    }

    private static bool HasClosed(ProjectTarget target) => target.Year < SeededCorpus.LastYear;

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private void Write(string path, Action<Utf8JsonWriter> write)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = File.Create(full);
        using var json = new Utf8JsonWriter(file, HugoJson.Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }
}
