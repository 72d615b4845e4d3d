using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>No text that was approved is known, such as in what the public sees.</summary>
public sealed class NoApprovedTexts : IApprovedTexts
{
    private NoApprovedTexts()
    {
    }

    /// <summary>The one there is.</summary>
    public static NoApprovedTexts Instance { get; } = new();

    /// <inheritdoc/>
    public IDisclosureRecord? Find(ApprovalAct act, string path) => null;
}
