using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Policies;

namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>A duty of the policy with what serves it on this site.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Number">Which of its clause's, from 1.</param>
/// <param name="Links">Where it is seen.</param>
/// <param name="Files">Its tables as files, as the register of page kinds spells addresses.</param>
/// <param name="Checks">What records are held to before they are published, in words.</param>
public sealed record DutyRow(
    PolicyDuty Duty, int Number, ImmutableArray<DutyLink> Links, ImmutableArray<string> Files, ImmutableArray<string> Checks)
{
    /// <summary>Its number: <c>5-3</c> is the third of clause （五）.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{(int)Duty.Clause}-{Number}");

    /// <summary>How much of it the site serves: nothing that this site has no page of is served.</summary>
    public DutyState State
    {
        get
        {
            if (!Links.Any(link => link.Path is not null))
                return DutyState.None;
            return Duty.Missing is null ? DutyState.Served : DutyState.Partly;
        }
    }

    /// <summary>What is not there, and why; nothing where all of it is.</summary>
    public string? Missing => Duty.Missing ?? (State == DutyState.None ? "还没有公布过这方面的内容。" : null);
}
