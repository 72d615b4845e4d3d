using Disclosure.Generator.Import.Forms;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Import.Matching;

/// <summary>Makes the record of a form once its year, bodies and code are known.</summary>
internal static class RecordMapper
{
    /// <summary>A project's target or self-evaluation.</summary>
    public static IDisclosureRecord Project(ImportedForm form, FiscalYear year, Unit department, Unit unit, ProjectCode code) =>
        form.Kind == FormKind.ProjectTarget
            ? Target(form, year, department.Code, unit.Code, code)
            : SelfEvaluation(form, year, department.Code, unit.Code, code);

    /// <summary>A unit's self-evaluation.</summary>
    public static IDisclosureRecord UnitSelfEvaluation(ImportedForm form, FiscalYear year, Unit unit) => new UnitSelfEvaluation
    {
        Unit = unit.Code,
        Year = year,
        MoneyUnit = form.MoneyUnit ?? MoneyUnit.Yuan,
        Funds = form.Funds,
        Goal = form.Goal,
        Indicators = form.Indicators,
        Total = form.Total,
        Grade = form.Grade,
        Remarks = form.Remarks,
        Items = form.Items,
        Source = form.Source.File,
    };

    private static ProjectTarget Target(ImportedForm form, FiscalYear year, UnitCode department, UnitCode unit, ProjectCode code) => new()
    {
        Code = code,
        Year = year,
        Name = form.Project?.Name ?? NotWritten.ProjectName,
        Department = department,
        Unit = unit,
        Budget = form.Budget ?? BudgetKind.GeneralPublic,
        Attribute = form.Attribute,
        Period = form.Period,
        MoneyUnit = form.MoneyUnit ?? MoneyUnit.Yuan,
        Funds = form.Funds,
        Goal = form.Goal,
        Indicators = form.Indicators,
        Items = form.Items,
        Source = form.Source.File,
    };

    private static ProjectSelfEvaluation SelfEvaluation(
        ImportedForm form, FiscalYear year, UnitCode department, UnitCode unit, ProjectCode code) => new()
        {
            Code = code,
            Year = year,
            Name = form.Project?.Name ?? NotWritten.ProjectName,
            Department = department,
            Unit = unit,
            MoneyUnit = form.MoneyUnit ?? MoneyUnit.Yuan,
            Funds = form.Funds,
            Goal = form.Goal,
            Indicators = form.Indicators,
            Total = form.Total,
            Grade = form.Grade,
            Remarks = form.Remarks,
            Items = form.Items,
            Source = form.Source.File,
        };
}
