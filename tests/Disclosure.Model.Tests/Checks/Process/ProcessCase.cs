using Disclosure.Model.Portals;
using Disclosure.Model.Records;

namespace Disclosure.Model.Tests.Checks.Process;

/// <summary>One thing wrong in the district, and where it is told.</summary>
/// <param name="Code">The finding.</param>
/// <param name="On">The record that it is told of.</param>
/// <param name="Path">The field.</param>
/// <param name="Changed">The records that are otherwise than in the district.</param>
internal sealed record ProcessCase(string Code, RecordKey On, string Path, params IDisclosureRecord[] Changed)
{
    /// <summary>The records that are not there.</summary>
    public RecordKey[] Missing { get; init; } = [];

    /// <summary>The records that were made and not published.</summary>
    public RecordKey[] Unpublished { get; init; } = [];

    /// <summary>The settings.</summary>
    public Portal Portal { get; init; } = TestRecords.Portal;
}
