using Disclosure.Forms.Matching;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;

namespace Disclosure.Forms.Tests.Matching;

public class UnitLookupTests
{
    private static readonly Unit Education = Made("101", "示例区教育局", UnitKind.Department, alias: "区教育局");
    private static readonly Unit School = Made("101003", "示例区第一小学", UnitKind.Unit, "101");

    [Theory]
    [InlineData(null, "示例区教育局")]
    [InlineData(null, "区教育局")]
    [InlineData("101", "写错了的名称")]
    public void A_known_unit_is_found_by_name_alias_or_code(string? code, string name)
    {
        var match = new UnitLookup([Education, School]).Department(new CodedName(code, name));

        Assert.Equal((Education, false), (match.Unit, match.IsNew));
    }

    [Theory]
    [InlineData("示例区教育")]
    [InlineData("示例区教育局 ")]
    [InlineData("示例区敎育局")]
    public void Nothing_is_matched_by_likeness(string name) =>
        Assert.True(new UnitLookup([Education]).Department(new CodedName(null, name)).IsNew);

    [Fact]
    public void A_new_unit_takes_the_code_that_was_glued_to_its_name()
    {
        var directory = new UnitLookup([Education]);

        var unit = directory.Unit(new CodedName("101009", "示例区图书馆"), Education).Unit!;

        Assert.Equal(("101009", UnitKind.Unit, "101"), (unit.Code.Value, unit.Kind, unit.Parent?.Value));
        Assert.Equal([unit], directory.NewUnits);
    }

    [Fact]
    public void A_new_unit_without_code_gets_the_same_provisional_one_every_time()
    {
        var first = new UnitLookup([]).Department(new CodedName(null, "某局")).Unit!;
        var again = new UnitLookup([Education]).Department(new CodedName(null, "某局")).Unit!;

        Assert.Matches("^tmp-[0-9a-f]{8}$", first.Code.Value);
        Assert.Equal(first.Code, again.Code);
    }

    [Fact]
    public void A_department_and_its_unit_may_have_one_name_and_two_codes()
    {
        var directory = new UnitLookup([]);

        var department = directory.Department(new CodedName("219", "某某镇")).Unit!;
        var unit = directory.Unit(new CodedName("219001", "某某镇"), department).Unit!;

        Assert.Equal(("219", "219001"), (department.Code.Value, unit.Code.Value));
        Assert.Equal(unit, directory.Unit(new CodedName(null, "某某镇"), department).Unit);
        Assert.Equal(department, directory.Department(new CodedName(null, "某某镇")).Unit);
    }

    [Fact]
    public void A_name_that_fits_several_is_nobody()
    {
        var other = Made("102003", School.Name, UnitKind.Unit, "102");

        Assert.Null(new UnitLookup([Education, School, other]).Department(new CodedName(null, School.Name)).Unit);
    }

    private static Unit Made(string code, string name, UnitKind kind, string? parent = null, string? alias = null) => new()
    {
        Code = UnitCode.Parse(code),
        Name = name,
        Kind = kind,
        Parent = UnitCode.TryParse(parent),
        Aliases = alias is null ? [] : [alias],
    };
}
