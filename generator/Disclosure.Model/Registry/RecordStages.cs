using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>When records are published.</summary>
public static class RecordStages
{
    extension(RecordKey key)
    {
        /// <summary>The stage the record is published at; nothing for what belongs to both, such as units and the portal.</summary>
        public Stage? Stage => key.Kind == RecordKind.ApprovalAct ? ApprovalAct.StageOf(key.Variant) : RecordKinds.Of(key.Kind).Stage;
    }
}
