using System.Collections.Immutable;
using Disclosure.Forms.Writing.Forms;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing;

/// <summary>The official forms that the command writes.</summary>
internal static class OfficialForms
{
    /// <summary>All of them, in the order in which a year fills them in.</summary>
    public static ImmutableArray<OfficialForm> All { get; } =
    [
        new ProjectTargetForm(),
        new UnitTargetForm(),
        new TransferTargetForm(),
        new GovernmentTargetForm(),
        new ProjectMonitoringForm(),
        new UnitMonitoringForm(),
        new ProjectSelfEvaluationForm(),
        new UnitSelfEvaluationForm(),
        new TransferSelfEvaluationForm(),
        new EvaluationForm(),
    ];

    /// <summary>The form with this name on the command line; nothing where there is none.</summary>
    public static OfficialForm? Find(string id) => All.FirstOrDefault(form => form.Id == id);

    /// <summary>The form of a record; nothing for a record that has none, such as a unit.</summary>
    public static OfficialForm? Of(IDisclosureRecord record) => All.FirstOrDefault(form => form.IsFor(record));
}
