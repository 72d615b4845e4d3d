using Disclosure.Content.Folder;
using Disclosure.Forms.Writing.Prefilled;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;

namespace Disclosure.Generator.Commands.Template;

/// <summary>Writes forms of departments in which what is known stands already.</summary>
internal sealed class Prefilling(CommandConsole console, ContentReading reading, PrefillRequest request)
{
    private const string NotInNames = "\\/:*?\"<>|";

    /// <summary>Writes them; gives the exit code.</summary>
    public int Write(string path, bool mayReplace)
    {
        if (!reading.IsReadable)
            return RefuseUnreadable();
        if (!reading.IsComplete)
            console.Error.WriteLine("提醒：内容目录中有文件不能采用，可能少了表；用 disclosure check 查看。");
        if (request.IsForAll)
            return WriteAll(path, mayReplace);
        var unit = request.Unit is { } code ? reading.Records.FindUnit(code) : null;
        if (request.Unit is { } asked && unit is null)
            return Refuse(CommandFindings.NothingToPrefill, $"没有编码为“{asked}”的部门或单位，没有写入文件。");
        return Write(unit, new WorkbookOutput(path, mayReplace), isAlone: true) ?? ExitCode.Blocked;
    }

    private int WriteAll(string folder, bool mayReplace)
    {
        var exit = ExitCode.Done;
        var written = 0;
        foreach (var department in reading.Records.Units.Where(unit => unit.Kind == UnitKind.Department))
        {
            var file = Path.Combine(folder, NameOf(department));
            if (Write(department, new WorkbookOutput(file, mayReplace), isAlone: false) is not { } code)
                continue;
            exit = Math.Max(exit, code);
            written += code == ExitCode.Done ? 1 : 0;
        }

        if (written == 0 && exit == ExitCode.Done)
            return Refuse(CommandFindings.NothingToPrefill, "没有一个部门有可以预先填好的表，没有写入文件。");
        console.Out.WriteLine($"共 {written} 个文件。");
        return exit;
    }

    // Nothing where there is no form to write for one among all.
    private int? Write(Unit? unit, WorkbookOutput file, bool isAlone)
    {
        var selection = new PrefilledSelection(reading.Records);
        if (unit is null && request.Stage == Stage.Accounts)
            return Refuse(CommandFindings.NothingToPrefill, "本级政府没有自评表，没有写入文件。");
        var likely = request.Year ?? selection.LikelyYear(unit, request.Stage);
        var forms = likely is { } known ? FormsOf(selection, unit, known) : null;
        if (likely is not { } year || forms is null || forms.Records.IsEmpty)
            return isAlone ? Refuse(CommandFindings.NothingToPrefill, NothingFor(unit, likely)) : null;
        if (forms.Records.Length > PrefilledWorkbook.Most)
            return Refuse(CommandFindings.TooManyToExport, $"共 {forms.Records.Length} 张表，一个文件最多 {PrefilledWorkbook.Most} 张，没有写入文件。");
        if (file.IsRefused(console))
            return ExitCode.Blocked;
        foreach (var note in forms.Notes)
            console.Error.WriteLine($"提醒：{note}");
        return file.Write(
            console, PrefilledWorkbook.Write(forms, reading.Records), $"{NameOf(unit, year)}，{forms.Records.Length} 张，已知的内容已经填好");
    }

    private PrefilledForms FormsOf(PrefilledSelection selection, Unit? unit, FiscalYear year) =>
        unit is null ? selection.OfGovernment(year) : selection.Of(unit, request.Stage, year);

    private string NothingFor(Unit? unit, FiscalYear? year)
    {
        var whose = unit is null ? "本级政府" : $"{unit.Code} {unit.Name}";
        return year is { } known
            ? $"{whose}没有{(request.Stage == Stage.Budget ? known.Number - 1 : known.Number)}年度的绩效目标，没有可以预先填好的，没有写入文件。"
            : $"{whose}没有绩效目标，没有可以预先填好的，没有写入文件。";
    }

    private string NameOf(Unit? unit, FiscalYear year) =>
        $"{unit?.Name ?? "本级政府"} {year} 年度{(request.Stage == Stage.Budget ? "绩效目标表" : "绩效自评表")}";

    private string NameOf(Unit department)
    {
        var words = request.Stage == Stage.Budget ? "绩效目标表" : "绩效自评表";
        var year = request.Year ?? new PrefilledSelection(reading.Records).LikelyYear(department, request.Stage);
        var name = string.Concat(department.Name.Select(c => char.IsControl(c) || NotInNames.Contains(c) ? '-' : c));
        return $"{department.Code}-{name}-{year}{words}.xlsx";
    }

    private int Refuse(Model.Checks.FindingDefinition definition, string message)
    {
        CommandReport.Write(console, definition, message);
        return ExitCode.Blocked;
    }

    private int RefuseUnreadable()
    {
        FindingTextReport.Write(console.Error, [.. reading.Findings.Select(finding => ReportedFinding.Of(finding, reading))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有写入文件。");
        return ExitCode.Unusable;
    }
}
