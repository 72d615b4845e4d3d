using CsCheck;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Tests.Documents.Grids;

public class CellAddressTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("F12", 12, 6)]
    [InlineData("AA100", 100, 27)]
    [InlineData("$C$4", 4, 3)]
    [InlineData("XFD1048576", 1048576, 16384)]
    public void An_address_is_read_as_row_and_column(string text, int row, int column) =>
        Assert.Equal(new CellAddress(row, column), CellAddress.TryParse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("A")]
    [InlineData("A0")]
    [InlineData("ABCD1")]
    [InlineData("A99999999")]
    [InlineData("甲1")]
    public void What_is_no_address_is_nothing(string? text) => Assert.Null(CellAddress.TryParse(text));

    [Fact]
    public void Every_address_reads_back_as_itself() =>
        Gen.Select(Gen.Int[1, 1_048_576], Gen.Int[1, 16_384], (row, column) => new CellAddress(row, column))
            .Sample(address => CellAddress.TryParse(address.ToString()) == address);
}
