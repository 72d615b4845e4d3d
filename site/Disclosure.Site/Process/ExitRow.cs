using Disclosure.Model.Exits;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Process;

/// <summary>An entry of the 退出清单, as a row.</summary>
/// <param name="Subject">What ended.</param>
/// <param name="Record">The entry.</param>
/// <param name="Day">The day it is told for.</param>
public sealed record ExitRow(ProcessSubject Subject, ProjectExit Record, DateOnly Day)
{
    /// <summary>An entry as a row.</summary>
    public static ExitRow Of(RecordSet records, ProjectExit record) => new(ProcessSubject.Of(records, record), record, records.AsOf);
}
