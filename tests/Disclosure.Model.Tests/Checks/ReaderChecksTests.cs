using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Secrecy;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Tests.Checks;

/// <summary>What readers are told of a record is the same whether everything is checked or only what has a note for them.</summary>
public partial class ReaderChecksTests
{
    [Fact]
    public void Readers_are_told_what_the_whole_check_would_tell_them() =>
        ArbitraryRecordsTests.SelfEvaluations.Sample(
            self =>
            {
                var records = new RecordSet(
                    TestRecords.Portal,
                    [
                        self, ArbitraryRecordsTests.AsTarget(self), ArbitraryRecordsTests.AsUnitTarget(self),
                        TestRecords.Unit with { Parent = null, Name = self.Name }, .. TestRecords.District,
                    ],
                    new DateOnly(2026, 3, 1));
                var told = RecordChecks.Check(records).Where(finding => finding.Definition.PublicNote is not null).ToList();
                Assert.NotEmpty(told);
                Assert.Equal(told, RecordChecks.CheckForReaders(records));
            },
            iter: RandomCases.Of(50));

    [Fact]
    public void Checks_of_one_family_alone_find_what_the_whole_check_finds_of_it() =>
        ArbitraryRecordsTests.SelfEvaluations.Sample(
            self =>
            {
                var records = new RecordSet(
                    TestRecords.Portal,
                    [self with { Items = [new FormItem("备注", "孙小雨 13900001234")] }, TestRecords.Unit, .. TestRecords.District],
                    new DateOnly(2026, 3, 1));
                var all = RecordChecks.Check(records);
                var persons = all.Where(finding => PrivacyFindings.All.Contains(finding.Definition)).ToList();
                Assert.NotEmpty(persons);
                Assert.Equal(persons, RecordChecks.CheckPersons(records));
                Assert.Equal(
                    all.Where(finding => WithholdingFindings.All.Contains(finding.Definition)), RecordChecks.CheckWithheld(records));
            },
            iter: RandomCases.Of(50));

    // A check that finds something with a note and is left out for readers would have a page say less than it should.
    [Fact]
    public void No_check_that_is_left_out_for_readers_can_find_something_with_a_note()
    {
        var noted = NotedDefinitions();
        var leftOut = LeftOut();

        Assert.True(noted.Count > 50);
        Assert.True(leftOut.Count > 15);
        Assert.All(leftOut.SelectMany(WithThoseItCalls).Distinct(), check =>
            Assert.DoesNotContain(DefinitionName().Matches(SourceOf(check)), match => noted.Contains(match.Value)));
    }

    private static HashSet<string> WithThoseItCalls(string check)
    {
        var checks = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([check]);
        while (next.TryDequeue(out var one))
        {
            if (checks.Add(one))
                OtherCheck().Matches(SourceOf(one)).Select(match => match.Groups[1].Value).ToList().ForEach(next.Enqueue);
        }

        return checks;
    }

    private static List<string> LeftOut()
    {
        var lists = typeof(RecordChecks).Assembly.GetType("Disclosure.Model.Checks.CheckLists", throwOnError: true)!;
        return [.. ChecksIn(lists, "All").Except(ChecksIn(lists, "ForReaders"))];
    }

    private static IEnumerable<string> ChecksIn(Type lists, string name)
    {
        var checks = lists.GetProperty(name)!.GetValue(null)!;
        return from list in lists.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               where list.GetValue(checks) is System.Collections.IEnumerable
               from Delegate check in (System.Collections.IEnumerable)list.GetValue(checks)!
               select check.Method.DeclaringType!.Name;
    }

    private static string SourceOf(string check) => File.ReadAllText(Assert.Single(
        Directory.EnumerateFiles(Repository.Folder("generator/Disclosure.Model/Checks"), check + ".cs", SearchOption.AllDirectories)));

    // As in ResidueFindings.TextBroken.
    private static HashSet<string> NotedDefinitions() =>
    [
        .. from family in typeof(RecordChecks).Assembly.GetTypes()
           where family.Name.EndsWith("Findings", StringComparison.Ordinal)
           from property in family.GetProperties(BindingFlags.Public | BindingFlags.Static)
           where property.GetValue(null) is FindingDefinition { PublicNote: not null }
           select $"{family.Name}.{property.Name}",
    ];

    [GeneratedRegex(@"\w+Findings\.\w+")]
    private static partial Regex DefinitionName();

    [GeneratedRegex(@"\b(\w+Check)\.\w+")]
    private static partial Regex OtherCheck();
}
