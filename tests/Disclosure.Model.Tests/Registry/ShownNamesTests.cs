using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Registry;

public sealed class ShownNamesTests
{
    private static readonly UnitCode OtherUnit = UnitCode.Parse("102001");

    [Fact]
    public void A_name_of_its_own_stands_as_it_is()
    {
        var names = Names();

        Assert.Equal("示例区市政设施中心", names.Of(TestRecords.Unit));
        Assert.Equal("老旧小区雨污分流改造", names.Of(TestRecords.Target));
    }

    [Fact]
    public void Units_of_one_name_stand_with_their_codes()
    {
        var other = TestRecords.Unit with { Code = OtherUnit };
        var names = Names(other);

        Assert.Equal("示例区市政设施中心（101002）", names.Of(TestRecords.Unit));
        Assert.Equal("示例区市政设施中心（102001）", names.Of(other));
        Assert.Equal("示例区住房和城乡建设局", names.Of(TestRecords.Department));
    }

    [Fact]
    public void Projects_of_one_name_stand_with_their_units_even_in_different_years()
    {
        var other = TestRecords.Target with { Code = ProjectCode.Parse("102001-001"), Unit = OtherUnit, Year = new FiscalYear(2024) };
        var names = Names(TestRecords.Unit with { Code = OtherUnit, Name = "示例区排水管理所" }, other);

        Assert.Equal("老旧小区雨污分流改造（示例区市政设施中心）", names.Of(TestRecords.SelfEvaluation));
        Assert.Equal("老旧小区雨污分流改造（示例区排水管理所）", names.Of(other));
    }

    [Fact]
    public void Projects_of_one_name_and_unit_stand_with_their_codes()
    {
        var names = Names(TestRecords.Target with { Code = ProjectCode.Parse("101002-009") });

        Assert.Equal("老旧小区雨污分流改造（101002-003）", names.Of(TestRecords.Target));
    }

    [Fact]
    public void Where_the_units_too_are_of_one_name_the_code_tells_projects_apart()
    {
        var names = Names(
            TestRecords.Unit with { Code = OtherUnit },
            TestRecords.Target with { Code = ProjectCode.Parse("102001-001"), Unit = OtherUnit });

        Assert.Equal("老旧小区雨污分流改造（101002-003）", names.Of(TestRecords.Target));
    }

    private static ShownNames Names(params IDisclosureRecord[] more) =>
        new(new RecordSet(TestRecords.Portal, [.. TestRecords.District, .. more]));
}
