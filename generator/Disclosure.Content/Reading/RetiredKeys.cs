using System.Collections.Frozen;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Reading;

/// <summary>What older content files say and newer ones do not: each is refused with what to do instead.</summary>
internal static class RetiredKeys
{
    /// <summary>The form of the register of approvals.</summary>
    public const string RegisterForm = "approval-register";

    private static readonly FrozenDictionary<(string Title, string Key), FindingDefinition> ByKey = Keys().ToFrozenDictionary();

    /// <summary>Why a key of a form is written no more; nothing where it never was one.</summary>
    /// <param name="title">The form's title.</param>
    /// <param name="key">The key.</param>
    public static FindingDefinition? Find(string title, string key) => ByKey.GetValueOrDefault((title, key));

    private static IEnumerable<KeyValuePair<(string, string), FindingDefinition>> Keys()
    {
        foreach (var kind in RecordKinds.All.Where(kind => kind.Publication != PublicationNeed.None))
        {
            yield return new((kind.Title, "approval"), ApprovalFindings.ApprovalInRecord);
            yield return new((kind.Title, "published"), ApprovalFindings.TypedPublished);
        }

        yield return new((RecordKinds.Of(RecordKind.ApprovalAct).Title, "published"), ApprovalFindings.TypedPublished);
        yield return new((RecordKinds.Of(RecordKind.Portal).Title, "asOf"), ApprovalFindings.OldDay);
    }
}
