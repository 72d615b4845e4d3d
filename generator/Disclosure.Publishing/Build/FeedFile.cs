using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Site.Corrections;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>
/// <c>feed.xml</c>, an Atom feed of the newest editions, so that programs can follow what is published and corrected. Written where the
/// site's address is known, which its entries are named by; of a preview there is none.
/// </summary>
internal static class FeedFile
{
    private const int Entries = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes it.</summary>
    public static void Write(SiteInMaking site)
    {
        var context = site.Context;
        if (context.Site.BaseUrl is not { } baseUrl || context.Editions.All.IsEmpty)
            return;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, baseUrl.Of(SitePaths.Feed));
            xml.WriteElementString("title", Atom, $"{context.Records.Portal.Title}：{PageTitles.Editions}");
            xml.WriteElementString("updated", Atom, TimeOf(context.Editions.All[^1].Edition.At));
            WriteLink(xml, "self", baseUrl.Of(SitePaths.Feed));
            WriteLink(xml, "alternate", baseUrl.Of(SitePaths.Editions));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, context.Records.Portal.Publisher);
            xml.WriteEndElement();
            foreach (var edition in context.Editions.All.Reverse().Take(Entries))
                WriteEntry(xml, EditionView.Of(context, edition), baseUrl.Of);
            xml.WriteEndElement();
        }

        site.Writer.Write(SitePaths.Feed, bytes.ToArray());
    }

    private static void WriteEntry(XmlWriter xml, EditionView edition, Func<string, string> address)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, address(edition.Path));
        xml.WriteElementString("title", Atom, edition.Heading);
        xml.WriteElementString("updated", Atom, TimeOf(edition.Edition.At));
        WriteLink(xml, "alternate", address(edition.Path));
        if (edition.Reason is { } reason)
            xml.WriteElementString("summary", Atom, reason);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string TimeOf(DateTimeOffset moment) =>
        moment.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
