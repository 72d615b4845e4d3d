using Disclosure.Forms.Reading;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Matching;

/// <summary>What finance staff add to a record and no form carries: its scheme, its approval, why it is withheld, its report.</summary>
internal static class StaffFields
{
    /// <summary>The record without them, for comparing what the forms say.</summary>
    public static IDisclosureRecord Without(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => target with { Source = null, Scheme = null, Approval = null, Withheld = null },
        UnitTarget target => target with { Source = null, Scheme = null, Approval = null, Withheld = null },
        ProjectSelfEvaluation self => self with { Source = null, Scheme = null, Approval = null, Withheld = null },
        UnitSelfEvaluation self => self with { Source = null, Scheme = null, Approval = null, Withheld = null },
        Evaluation evaluation => evaluation with { Source = null, Report = "", Approval = null, Withheld = null },
        _ => record,
    };

    /// <summary>A form's record with what staff added to the one that is there, and with what this form has no cell for.</summary>
    public static IDisclosureRecord Keep(IDisclosureRecord there, IDisclosureRecord record, ImportedForm form) => (there, record) switch
    {
        (ProjectTarget old, ProjectTarget target) => target with
        {
            Scheme = old.Scheme,
            Approval = old.Approval,
            Withheld = old.Withheld,
            Budget = form.Budget ?? old.Budget,
            Kind = form.SpendingKind ?? old.Kind,
        },
        (UnitTarget old, UnitTarget target) => target with { Scheme = old.Scheme, Approval = old.Approval, Withheld = old.Withheld },
        (ProjectSelfEvaluation old, ProjectSelfEvaluation self) => self with
        {
            Scheme = old.Scheme,
            Approval = old.Approval,
            Withheld = old.Withheld,
            Kind = form.SpendingKind ?? old.Kind,
        },
        (UnitSelfEvaluation old, UnitSelfEvaluation self) => self with { Scheme = old.Scheme, Approval = old.Approval, Withheld = old.Withheld },
        (Evaluation old, Evaluation evaluation) => evaluation with { Report = old.Report, Approval = old.Approval, Withheld = old.Withheld },
        _ => record,
    };
}
