using AngleSharp;
using AngleSharp.Html;
using Snapshooter.Xunit;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

public sealed class ProjectPageSnapshotTests
{
    [Fact]
    public void A_project_page_reads_as_it_was_reviewed()
    {
        var main = SamplePages.Project(SampleRecords.Whole()).ToDocument().QuerySelector("main")!;

        main.ToHtml(new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" }).MatchSnapshot();
    }
}
