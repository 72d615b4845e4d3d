using System.Text;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Tests;

/// <summary>Line breaks of markup that no reader sees are left out; all others stay.</summary>
public sealed class MarkupLinesTests
{
    [Theory]
    [InlineData("<tr>\n<td>甲</td>\n<td>乙\n</td>\n</tr>\n", "<tr><td>甲</td><td>乙</td></tr>\n")]
    [InlineData("<p>甲\n</p>\n<h2>乙</h2>\n\n<section>", "<p>甲</p><h2>乙</h2>\n<section>")]
    [InlineData("甲\n乙\n\n丙", "甲\n乙\n\n丙")]
    [InlineData("<a>甲</a>\n<a>乙</a>\n<strong>丙</strong>\n<small>丁</small>", "<a>甲</a>\n<a>乙</a>\n<strong>丙</strong>\n<small>丁</small>")]
    [InlineData("<li>甲</li>\n<li>乙</li>", "<li>甲</li>\n<li>乙</li>")]
    [InlineData("<pre><code>a\n&lt;td&gt;\n</code></pre>", "<pre><code>a\n&lt;td&gt;\n</code></pre>")]
    [InlineData("", "")]
    [InlineData("\n", "\n")]
    public void A_line_break_goes_only_before_a_block_or_a_cell(string markup, string tight)
    {
        var bytes = Encoding.UTF8.GetBytes(markup);

        Assert.Equal(tight, Encoding.UTF8.GetString(bytes.AsSpan(0, MarkupLines.Tighten(bytes))));
    }
}
