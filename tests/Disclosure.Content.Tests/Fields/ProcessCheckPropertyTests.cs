using CsCheck;
using Disclosure.Model.Checks;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>Whatever stands in records of the process, the checks answer with findings, the same ones each time.</summary>
public class ProcessCheckPropertyTests
{
    private static readonly Gen<IDisclosureRecord[]> Records = Gen.Select(
        ProcessGenerators.Any.Array[1, 6], RecordGenerators.Any.Array[0, 4], (process, others) => process.Concat(others).ToArray());

    [Fact]
    public void Checks_never_throw_and_repeat_themselves() =>
        Records.Sample(
            records =>
            {
                var findings = Check(records);
                return findings.SequenceEqual(Check(records))
                    && findings.All(finding => finding.Place.Record is not null && finding.Message.Length > 0);
            },
            iter: RandomCases.Of(100));

    private static System.Collections.Immutable.ImmutableArray<Finding> Check(IDisclosureRecord[] records) =>
        RecordChecks.Check(new RecordSet(DefaultPortal.Settings, records, new DateOnly(2026, 10, 1)));
}
