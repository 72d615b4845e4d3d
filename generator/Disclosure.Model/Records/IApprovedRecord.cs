using System.Collections.Immutable;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Records;

/// <summary>A record that is published only when somebody approved it (批复).</summary>
public interface IApprovedRecord : IDisclosureRecord
{
    /// <summary>The unit whose approval covers it; nothing for the government's own.</summary>
    UnitCode? ApprovedUnit { get; }

    /// <summary>Why its content is not published, where it is not.</summary>
    Withholding? Withheld { get; }

    /// <summary>
    /// In a public form: the fields that were taken out of it, because they would give a withheld record away. Empty in the working folder.
    /// </summary>
    ImmutableArray<string> WithheldFields { get; }
}
