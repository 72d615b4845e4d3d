using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>The texts that were approved, kept beside each act of approval.</summary>
public interface IApprovedTexts
{
    /// <summary>The record at a path (<see cref="CoveredRecord.Path"/>) as an act approved it; nothing where that is not known.</summary>
    IDisclosureRecord? Find(ApprovalAct act, string path);
}
