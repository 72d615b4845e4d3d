using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Content.Findings;
using Disclosure.Content.Store;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Commands.Check;

/// <summary>
/// Which findings somebody asked for. What belongs to no year or stage belongs to every one of them; what can't be read is always
/// told, as nobody knows whose it is.
/// </summary>
internal sealed class CheckScope
{
    private static readonly string[] YearFolders = ["/years/", "/approvals/"];
    private readonly RecordSet _records;
    private readonly ReleaseStage? _stage;
    private readonly FiscalYear? _year;
    private readonly HashSet<UnitCode>? _units;

    private CheckScope(RecordSet records, ReleaseStage? stage, FiscalYear? year, HashSet<UnitCode>? units) =>
        (_records, _stage, _year, _units) = (records, stage, year, units);

    /// <summary>The scope; nothing where no department or unit has the code.</summary>
    /// <param name="records">The content.</param>
    /// <param name="stage">A stage; nothing for all.</param>
    /// <param name="year">A fiscal year; nothing for all.</param>
    /// <param name="unit">The code of a department, with the units under it, or of a unit; nothing for all.</param>
    public static CheckScope? Of(RecordSet records, ReleaseStage? stage, FiscalYear? year, string? unit)
    {
        if (unit is null)
            return new CheckScope(records, stage, year, null);
        return UnitCode.TryParse(unit) is { } code && records.FindUnit(code) is not null
            ? new CheckScope(records, stage, year, [code, .. records.UnitsOf(code).Select(under => under.Code)])
            : null;
    }

    /// <summary>Whether a finding of the reading is in it. Its place is a file, of which the folder tells the year alone.</summary>
    public bool HasOfReading(Finding finding) =>
        ContentFindings.Unread.Contains(finding.Definition)
        || StoreFindings.All.Contains(finding.Definition)
        || _year is not { } year
        || (YearIn(finding.Place.Text) ?? year.Number) == year.Number;

    /// <summary>Whether a finding of the checks is in it: by its record, by what it says it is about, or by its file's folder.</summary>
    public bool HasOfChecks(Finding finding)
    {
        var key = finding.Place.Record;
        var stage = StageOf(key, finding);
        var year = key?.Year?.Number ?? finding.Year?.Number ?? YearIn(finding.Place.Text);
        return (_stage is null || stage is null || stage == _stage)
            && (_year is not { } wanted || year is null || year == wanted.Number)
            && (_units is null || key is not { } record || UnitsOf(record, finding.Place.Path).Any(_units.Contains));
    }

    private static ReleaseStage? StageOf(RecordKey? key, Finding finding) =>
        key is { } record && RecordKinds.Of(record.Kind).IsOfProcess
            ? ReleaseStage.Process
            : (key?.Stage ?? finding.Stage) switch
            {
                Stage.Budget => ReleaseStage.Budget,
                Stage.Accounts => ReleaseStage.Accounts,
                _ => null,
            };

    // The units that a record, or the row of a register, is about.
    private ImmutableArray<UnitCode> UnitsOf(RecordKey key, string path) => _records.Find(key) switch
    {
        Unit unit => unit.Parent is { } parent ? [unit.Code, parent] : [unit.Code],
        ProjectTarget target => [target.Unit, target.Department],
        ProjectSelfEvaluation self => [self.Unit, self.Department],
        PerformanceTable table => [table.Unit],
        Evaluation evaluation => [evaluation.Unit],
        SatisfactionResult result => [result.Unit],
        ProcessRecord process => [process.Unit],
        ApprovalAct act => act.Units,
        SurveyRegister register => RowAt(register.Surveys, path)?.Unit is { } unit ? [unit] : [],
        _ => [],
    };

    private static Model.Satisfaction.Survey? RowAt(ImmutableArray<Model.Satisfaction.Survey> rows, string path)
    {
        var (open, close) = (path.IndexOf('['), path.IndexOf(']'));
        return open >= 0 && close > open
            && int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at < rows.Length
                ? rows[at]
                : null;
    }

    private static int? YearIn(string file)
    {
        foreach (var folder in YearFolders)
        {
            var at = file.LastIndexOf(folder, StringComparison.Ordinal);
            var name = at < 0 ? "" : file[(at + folder.Length)..].Split('/')[0];
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                return year;
        }

        return null;
    }
}
