using Disclosure.Model.Codes;

namespace Disclosure.Model.Tests.Records;

public sealed class CodeTests
{
    [Theory]
    [InlineData("101")]
    [InlineData("0101")]
    [InlineData("101-001")]
    [InlineData("a.b")]
    [InlineData("_1")]
    [InlineData("CONTROL")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("x-con")]
    [InlineData("1.con")]
    public void A_code_stands_in_an_address_and_a_file_name(string text)
    {
        Assert.Equal(text, UnitCode.Parse(text).Value);
        Assert.Equal(text, ProjectCode.Parse(text).Value);
    }

    [Theory]
    [InlineData("CON")]
    [InlineData("con")]
    [InlineData("Aux")]
    [InlineData("NUL")]
    [InlineData("prn")]
    [InlineData("COM1")]
    [InlineData("lpt9")]
    [InlineData("con.txt")]
    [InlineData("101.")]
    [InlineData(".101")]
    [InlineData("..")]
    [InlineData("101\n")]
    [InlineData("101 ")]
    [InlineData("")]
    public void What_no_system_or_server_can_hold_is_no_code(string text)
    {
        Assert.Null(UnitCode.TryParse(text));
        Assert.Null(ProjectCode.TryParse(text));
    }

    [Fact]
    public void A_code_has_sixty_four_characters_at_most()
    {
        Assert.NotNull(UnitCode.TryParse(new string('1', 64)));
        Assert.Null(UnitCode.TryParse(new string('1', 65)));
    }
}
