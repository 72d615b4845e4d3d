using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Matching;

/// <summary>Finds a form's year, department, unit and project code. What is missing or doubtful is said, never made up silently.</summary>
/// <param name="existing">The records that are there.</param>
/// <param name="askedYear">The year that the import is for; a form that states another is refused.</param>
/// <param name="askedStage">The stage that the import is for; a form of the other is refused.</param>
internal sealed class FormMatcher(RecordSet existing, FiscalYear? askedYear, Stage? askedStage)
{
    private readonly UnitDirectory _units = new(existing.Units);
    private readonly ProjectDirectory _projects = new(existing);
    private readonly ProjectDirectory _existing = new(existing);

    /// <summary>The departments and units that the forms brought.</summary>
    public IReadOnlyList<Unit> NewUnits => _units.NewUnits;

    /// <summary>Matches the form's names; nothing where it lacks what identifies a record, which is said.</summary>
    public FormIdentity? Identify(FileImport file, ImportedForm form)
    {
        SayStage(file, form);
        var year = YearOf(file, form);
        var bodies = BodiesOf(file, form);
        if (year is not { } known || bodies is not var (department, unit))
            return null;
        if (!IsOfUnit(form) && form.Project is null)
            file.Tell(ImportFileFindings.NameMissing, form, "name", "没有项目名称，不知道是哪个项目的表；先以“未写”导入，补填前不能公开。");
        var identity = new FormIdentity(known, department, unit, WrittenCode(file, form));
        if (identity.Code is { } code && form.Project is { } project)
        {
            _projects.Add(unit.Code, project.Name, code);
            SayOtherYears(file, form, unit.Code, project.Name, code);
        }

        return identity;
    }

    /// <summary>The record of an identified form; nothing where its project can't be told from another.</summary>
    public IDisclosureRecord? Map(FileImport file, ImportedForm form, FormIdentity identity)
    {
        if (form.Evaluation is { } evaluation)
            SayEvaluation(file, form, evaluation);
        if (IsOfUnit(form))
            return RecordMapper.Whole(form, identity);
        return (identity.Code ?? CodeOf(file, form, identity)) is { } code ? RecordMapper.Project(form, identity, code) : null;
    }

    // An evaluation may be of a unit as a whole: then it names no project.
    private static bool IsOfUnit(ImportedForm form) =>
        form.Kind.IsOfUnit() || (form.Kind == FormKind.Evaluation && form.Project is null && (form.Department ?? form.Unit) is not null);

    private static void SayEvaluation(FileImport file, ImportedForm form, EvaluationFacts evaluation)
    {
        if (evaluation.Kind is null)
            file.Tell(ImportFileFindings.EvaluationKindMissing, form, "evaluationKind", $"表名和表头都没有写明评价类型，暂按{RecordMapper.EvaluationKindUnstated.Term()}导入。");
        if (evaluation.Evaluator is null)
            file.Tell(ImportFileFindings.EvaluatorMissing, form, "evaluator", $"没有写明评价机构，先以“{NotWritten.Evaluator}”导入，补填前不能公开。");
    }

    private void SayStage(FileImport file, ImportedForm form)
    {
        if (askedStage is { } stage && stage != form.Kind.Stage())
            file.Tell(ImportFileFindings.StageMismatch, form, "", $"这是{form.Kind.Name()}，属{form.Kind.Stage().Term()}，指定的是{stage.Term()}。");
    }

    private FiscalYear? YearOf(FileImport file, ImportedForm form)
    {
        if (form.Year is { } own && askedYear is { } asked && own != asked)
            file.Tell(ImportFileFindings.YearMismatch, form, "year", $"表中写的是 {own} 年度，指定的是 {asked} 年度。");
        var year = form.Year ?? askedYear;
        if (year is null)
            file.Tell(ImportFileFindings.YearMissing, form, "year", "表名和表头里都没有年度，也没有用 --year 指定。");
        return year;
    }

    private (Unit Department, Unit Unit)? BodiesOf(FileImport file, ImportedForm form)
    {
        if (form.Department is null && form.Unit is null)
            return MissingBodies(file, form);
        var department = form.Department is { } named ? Body(file, form, "department", named, _units.Department(named)) : null;
        if (form.Department is not null && department is null)
            return null;
        var unit = form.Unit is { } own ? Body(file, form, "unit", own, _units.Unit(own, department)) : department;
        if (unit is null)
            return null;
        return (department ?? existing.FindUnit(unit.Parent ?? unit.Code) ?? unit, unit);
    }

    private (Unit Department, Unit Unit)? MissingBodies(FileImport file, ImportedForm form)
    {
        if (form.Kind.IsOfUnit())
        {
            file.Tell(ImportFileFindings.BodyMissing, form, "unit", "没有写明是哪个部门（单位）的整体支出，不能导入。");
            return null;
        }

        file.Tell(ImportFileFindings.UnitMissing, form, "unit", "没有主管部门和实施单位，不知道是谁的表；先以“未写”导入，补填前不能公开。");
        return _units.Department(new NamedCode(null, NotWritten.UnitName)).Unit is { } nobody ? (nobody, nobody) : null;
    }

    private void SayOtherYears(FileImport file, ImportedForm form, UnitCode unit, string name, ProjectCode code)
    {
        if (_existing.Find(unit, name) is { Count: > 0 } codes && !codes.Contains(code))
            file.Tell(ImportFileFindings.ProjectCodeDiffers, form, "code", $"“{name}”在已有记录中的编码是 {string.Join('、', codes)}，这张表是 {code}。");
        else if (_existing.NamesOf(code) is { Count: > 0 } names && !names.Contains(name))
            file.Tell(ImportFileFindings.ProjectNameDiffers, form, "code", $"{code} 在已有记录中是“{string.Join("”“", names)}”，这张表是“{name}”。");
    }

    private Unit? Body(FileImport file, ImportedForm form, string path, NamedCode named, UnitMatch match)
    {
        if (named.Code is not null && UnitCode.TryParse(named.Code) is null)
            file.Tell(ImportFileFindings.CodeNotUsable, form, path, $"“{named.Code}”不能作编码，按名称“{named.Name}”处理。");
        if (match.Unit is not { } unit)
            file.Tell(ImportFileFindings.UnitAmbiguous, form, path, $"“{named.Name}”在 units/ 中不止一个，不知道是哪一个。");
        else if (match.IsNew)
            file.Tell(ImportFileFindings.UnitNew, form, path, $"“{named.Name}”没有登记，新建为{unit.Kind.Term()}，编码 {unit.Code}。{Suggestion(named.Name)}");
        return match.Unit;
    }

    private string Suggestion(string name) => _units.Nearest(name) is { } nearest
        ? $"已登记的“{nearest.Name}”（{nearest.Code}）与它相近，是不是它？"
        : "";

    private static ProjectCode? WrittenCode(FileImport file, ImportedForm form)
    {
        if (form.Project?.Code is not { } written)
            return null;
        if (ProjectCode.TryParse(written.Trim()) is { } code)
            return code;
        file.Tell(ImportFileFindings.CodeNotUsable, form, "code", $"“{written}”不能作项目编码，按没有编码处理。");
        return null;
    }

    private ProjectCode? CodeOf(FileImport file, ImportedForm form, FormIdentity identity)
    {
        // Tables without a name are told apart by where they came from.
        if (form.Project?.Name is not { } name)
            return ProjectCode.Parse(ProvisionalCode.For(identity.Unit.Code.Value, form.Source.ToString()));
        var known = _projects.Find(identity.Unit.Code, name);
        if (known.Count == 1)
            return known.First();
        if (known.Count > 1)
        {
            file.Tell(ImportFileFindings.ProjectAmbiguous, form, "name", $"“{name}”对应 {string.Join('、', known)}，不知道是哪一个。");
            return null;
        }

        var code = ProjectCode.Parse(ProvisionalCode.For(identity.Unit.Code.Value, name));
        file.Tell(ImportFileFindings.ProjectCodeProvisional, form, "name", $"“{name}”没有项目编码，暂用 {code}。{_existing.Suggestion(identity.Unit.Code, name)}");
        return code;
    }
}
