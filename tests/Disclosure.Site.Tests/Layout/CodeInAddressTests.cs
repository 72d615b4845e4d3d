using Disclosure.Site.Layout;

namespace Disclosure.Site.Tests.Layout;

public sealed class CodeInAddressTests
{
    [Theory]
    [InlineData("units/101/index.html", "units/501/index.html")]
    [InlineData("units/101/2025/pack/index.html", "units/501/2025/pack/index.html")]
    [InlineData("units/101/projects/101/index.html", "units/501/projects/101/index.html")]
    [InlineData("projects/101/index.html", "projects/501/index.html")]
    [InlineData("years/2025/budget/101/index.html", "years/2025/budget/501/index.html")]
    [InlineData("unmet/2025/101/index.html", "unmet/2025/501/index.html")]
    [InlineData("assessments/2025/101/index.html", "assessments/2025/501/index.html")]
    [InlineData("evaluations/2025-101-third-party/index.html", "evaluations/2025-501-third-party/index.html")]
    public void The_code_stands_where_the_kind_of_page_has_it(string path, string other)
    {
        Assert.Equal("101", CodeInAddress.Of(path));
        Assert.Equal(other, CodeInAddress.With(path, "501"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("units/index.html")]
    [InlineData("years/2025/budget/index.html")]
    [InlineData("unmet/2025/index.html")]
    [InlineData("lists/2025/grade/fair/index.html")]
    [InlineData("evaluations/index.html")]
    [InlineData("rate/2025-101/index.html")]
    [InlineData("editions/20250205-1/units/101/index.html")]
    public void Other_addresses_have_none(string path) => Assert.Null(CodeInAddress.Of(path));
}
