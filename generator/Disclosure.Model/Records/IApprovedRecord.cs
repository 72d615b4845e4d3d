using Disclosure.Model.Codes;

namespace Disclosure.Model.Records;

/// <summary>A record that is published only when somebody approved it (批复).</summary>
public interface IApprovedRecord : IDisclosureRecord
{
    /// <summary>The unit whose approval covers it; nothing for the government's own.</summary>
    UnitCode? ApprovedUnit { get; }

    /// <summary>Why its content is not published, where it is not.</summary>
    Withholding? Withheld { get; }
}
