using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Matching;

/// <summary>Finds a draft's year, department, unit and project code. What is missing or doubtful is said, never made up silently.</summary>
/// <param name="existing">The records that are there.</param>
/// <param name="askedYear">The year that the import is for; a draft that states another is refused.</param>
/// <param name="askedStage">The stage that the import is for; a draft of another is refused.</param>
/// <param name="askedDay">监控日期 that the import is for; a draft that states another is refused.</param>
internal sealed class DraftMatcher(RecordSet existing, FiscalYear? askedYear, ReleaseStage? askedStage, DateOnly? askedDay)
{
    private readonly UnitLookup _units = new(existing.Units);
    private readonly ProjectLookup _projects = new(existing);
    private readonly ProjectLookup _existing = new(existing);
    private readonly UnfilledForms _unfilled = new(existing);
    private readonly KnownTargets _known = new(existing);

    /// <summary>The departments and units that the drafts brought.</summary>
    public IReadOnlyList<Unit> NewUnits => _units.NewUnits;

    /// <summary>Matches the draft's names; nothing where it lacks what identifies a record, which is said.</summary>
    public DraftIdentity? Identify(FileUnderImport file, RecordDraft draft)
    {
        SayStage(file, draft);
        if (draft.UnitQuestion is { } question)
        {
            file.Tell(ImportFileFindings.MoneyUnitUnknown, draft, "funds.unit", question);
            return null;
        }

        var year = YearOf(file, draft);
        if (UnfilledForms.HasNoResult(draft))
        {
            file.Tell(ImportFileFindings.FormUnfilled, draft, "", $"{NameOf(draft)}只有预先填好的目标，没有填写完成情况、执行数和得分，不作为结果导入。");
            return null;
        }

        var bodies = BodiesOf(file, draft);
        if (year is not { } known || bodies is not var (department, unit))
            return null;
        if (!IsOfUnit(draft) && draft.Project is null)
            file.Tell(ImportFileFindings.NameMissing, draft, "name", "没有项目名称，不知道是哪个项目的表；先以“未写”导入，补填前不能公开。");
        var identity = new DraftIdentity(known, department, unit, WrittenCode(file, draft));
        if (identity.Code is { } code && draft.Project is { } project)
        {
            _projects.Add(unit.Code, project.Name, code);
            SayOtherYears(file, draft, unit.Code, project.Name, code);
        }

        return identity;
    }

    /// <summary>The government's target; nothing where its year is not known, which is said.</summary>
    public GovernmentTarget? MapGovernment(FileUnderImport file, RecordDraft draft, GovernmentFacts facts)
    {
        SayStage(file, draft);
        if (YearOf(file, draft) is not { } year)
            return null;
        var target = new GovernmentTarget
        {
            Year = year,
            Goal = draft.Goal,
            Budgets = facts.Budgets,
            FocusItems = facts.FocusItems,
            Indicators = draft.Indicators,
        };
        _known.TakeBack(file, draft, target);
        if (!_unfilled.IsAsTheYearBefore(target))
            return target;
        file.Tell(ImportFileFindings.FormUnfilled, draft, "", "政府预算绩效目标表与上一年度相同，没有填写本年度的收支，不作为目标导入。");
        return null;
    }

    /// <summary>The record of an identified draft; nothing where its project can't be told from another.</summary>
    public IDisclosureRecord? Map(FileUnderImport file, RecordDraft draft, DraftIdentity identity)
    {
        var record = RecordOf(file, draft, identity);
        if (record is null)
            return null;
        _known.TakeBack(file, draft, record);
        if (!_unfilled.IsAsTheYearBefore(record))
            return record;
        file.Tell(ImportFileFindings.FormUnfilled, draft, "", $"{NameOf(draft)}与上一年度的目标相同，没有填写本年度的资金，不作为目标导入。");
        return null;
    }

    // “城镇老旧小区改造”的项目支出绩效自评表
    private static string NameOf(RecordDraft draft) =>
        (draft.Project?.Name ?? draft.Unit?.Name ?? draft.Department?.Name) is { } name
            ? $"“{name}”的{draft.Kind.Name()}"
            : draft.Kind.Name();

    private IDisclosureRecord? RecordOf(FileUnderImport file, RecordDraft draft, DraftIdentity identity)
    {
        if (draft.Evaluation is { } evaluation)
            SayEvaluation(file, draft, evaluation);
        if (draft.Monitoring is { } monitoring)
            return MapMonitoring(file, draft, identity, monitoring);
        if (IsOfUnit(draft))
            return RecordMapper.Whole(draft, identity);
        return (identity.Code ?? CodeOf(file, draft, identity)) is { } code ? RecordMapper.Project(draft, identity, code) : null;
    }

    private MonitoringRecord? MapMonitoring(FileUnderImport file, RecordDraft draft, DraftIdentity identity, MonitoringFacts facts)
    {
        var own = facts.DayIn(identity.Year);
        if (own is { } written && askedDay is { } other && written != other)
            file.Tell(ImportFileFindings.DayMismatch, draft, "date", $"表中是 {written:yyyy-MM-dd}，指定的是 {other:yyyy-MM-dd}。");
        if ((own ?? askedDay) is not { } day)
        {
            file.Tell(ImportFileFindings.DayMissing, draft, "date", facts.DayDoubt is { } doubt
                ? $"数字截止到哪一天不能确定：{doubt}"
                : "表头、表名和“监控日期”里都没有数字截止到哪一天，也没有用 --date 指定。");
            return null;
        }

        var isOfUnit = IsOfUnit(draft);
        var code = isOfUnit ? null : identity.Code ?? CodeOf(file, draft, identity);
        return isOfUnit || code is not null ? new MonitoringMapper(existing).Map(draft, identity, code, day) : null;
    }

    // An evaluation may be of a unit as a whole: then it names no project.
    private static bool IsOfUnit(RecordDraft draft) =>
        draft.Kind.IsOfUnit()
            || (draft.Kind == FormKind.Evaluation && draft.Project is null && (draft.Department ?? draft.Unit) is not null);

    private static void SayEvaluation(FileUnderImport file, RecordDraft draft, EvaluationFacts evaluation)
    {
        if (evaluation.Kind is null)
            file.Tell(ImportFileFindings.EvaluationKindMissing, draft, "evaluationKind",
                $"表名和表头都没有写明评价类型，暂按{RecordMapper.EvaluationKindUnstated.Term()}导入。");
        if (evaluation.Evaluator is null)
            file.Tell(ImportFileFindings.EvaluatorMissing, draft, "evaluator", $"没有写明评价机构，先以“{NotWritten.Evaluator}”导入，补填前不能公开。");
    }

    private void SayStage(FileUnderImport file, RecordDraft draft)
    {
        if (askedStage is { } stage && stage != draft.Kind.Stage())
            file.Tell(ImportFileFindings.StageMismatch, draft, "",
                $"这是{draft.Kind.Name()}，属{draft.Kind.Stage().Term()}，指定的是{stage.Term()}。");
    }

    private FiscalYear? YearOf(FileUnderImport file, RecordDraft draft)
    {
        if (draft.Year is { } own && askedYear is { } other && own != other)
            file.Tell(ImportFileFindings.YearMismatch, draft, "year", $"表中写的是 {own} 年度，指定的是 {other} 年度。");
        var year = draft.Year ?? askedYear;
        if (year is null)
            file.Tell(ImportFileFindings.YearMissing, draft, "year", "表名和表头里都没有年度，也没有用 --year 指定。");
        return year;
    }

    private (Unit Department, Unit Unit)? BodiesOf(FileUnderImport file, RecordDraft draft)
    {
        if (draft.Department is null && draft.Unit is null)
            return MissingBodies(file, draft);
        var department = draft.Department is { } named ? Body(file, draft, "department", named, _units.Department(named)) : null;
        if (draft.Department is not null && department is null)
            return null;
        var unit = draft.Unit is { } own ? Body(file, draft, "unit", own, _units.Unit(own, department)) : department;
        if (unit is null)
            return null;
        return (department ?? existing.FindUnit(unit.Parent ?? unit.Code) ?? unit, unit);
    }

    private (Unit Department, Unit Unit)? MissingBodies(FileUnderImport file, RecordDraft draft)
    {
        if (draft.Kind.IsOfUnit())
        {
            file.Tell(ImportFileFindings.BodyMissing, draft, "unit", "没有写明是哪个部门（单位）的整体支出，不能导入。");
            return null;
        }

        file.Tell(ImportFileFindings.UnitMissing, draft, "unit", "没有主管部门和实施单位，不知道是谁的表；先以“未写”导入，补填前不能公开。");
        return _units.Department(new CodedName(null, NotWritten.UnitName)).Unit is { } nobody ? (nobody, nobody) : null;
    }

    private void SayOtherYears(FileUnderImport file, RecordDraft draft, UnitCode unit, string name, ProjectCode code)
    {
        if (_existing.Find(unit, name) is { Count: > 0 } codes && !codes.Contains(code))
            file.Tell(ImportFileFindings.ProjectCodeDiffers, draft, "code", $"“{name}”在已有记录中的编码是 {string.Join('、', codes)}，这张表是 {code}。");
        else if (_existing.NamesOf(code) is { Count: > 0 } names && !names.Contains(name))
            file.Tell(ImportFileFindings.ProjectNameDiffers, draft, "code", $"{code} 在已有记录中是“{string.Join("”“", names)}”，这张表是“{name}”。");
    }

    private Unit? Body(FileUnderImport file, RecordDraft draft, string path, CodedName named, UnitMatch match)
    {
        if (named.Code is not null && UnitCode.TryParse(named.Code) is null)
            file.Tell(ImportFileFindings.CodeNotUsable, draft, path, $"“{named.Code}”不能作编码，按名称“{named.Name}”处理。");
        if (match.Unit is not { } unit)
            file.Tell(ImportFileFindings.UnitAmbiguous, draft, path, $"“{named.Name}”在 units/ 中不止一个，不知道是哪一个。");
        else if (match.IsNew)
            file.Tell(ImportFileFindings.UnitNew, draft, path,
                $"“{named.Name}”没有登记，新建为{unit.Kind.Term()}，编码 {unit.Code}。{Suggestion(named.Name)}");
        return match.Unit;
    }

    private string Suggestion(string name) => _units.Nearest(name) is { } nearest
        ? $"已登记的“{nearest.Name}”（{nearest.Code}）与它相近，是不是它？"
        : "";

    private ProjectCode? WrittenCode(FileUnderImport file, RecordDraft draft)
    {
        if (draft.Project?.Code is not { } written)
            return null;
        if (ProjectCode.TryParse(written.Trim()) is { } code)
            return NowOf(file, draft, code);
        file.Tell(ImportFileFindings.CodeNotUsable, draft, "code", $"“{written}”不能作项目编码，按没有编码处理。");
        return null;
    }

    // A form may still have the code of before.
    private ProjectCode NowOf(FileUnderImport file, RecordDraft draft, ProjectCode written)
    {
        var code = ProjectCode.Parse(existing.Publications.Renames.Now(written.Value));
        if (code != written)
            file.Tell(ImportFileFindings.ProjectCodeDiffers, draft, "code", $"表上的 {written} 是原编码，按现在的 {code} 导入。");
        return code;
    }

    private ProjectCode? CodeOf(FileUnderImport file, RecordDraft draft, DraftIdentity identity)
    {
        // Tables without a name are told apart by what they say.
        if (draft.Project?.Name is not { } name)
            return ProjectCode.Parse(ProvisionalCode.For(identity.Unit.Code, draft));
        var known = _projects.Find(identity.Unit.Code, name);
        if (known.Count == 1)
            return known.First();
        if (known.Count > 1)
        {
            file.Tell(ImportFileFindings.ProjectAmbiguous, draft, "name", $"“{name}”对应 {string.Join('、', known)}，不知道是哪一个。");
            return null;
        }

        var code = ProjectCode.Parse(ProvisionalCode.For(identity.Unit.Code.Value, name));
        file.Tell(ImportFileFindings.ProjectCodeProvisional, draft, "name",
            $"“{name}”没有项目编码，暂用 {code}。{_existing.Suggestion(identity.Unit.Code, name)}");
        return code;
    }
}
