using System.Xml.Linq;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Disclosure.FeedbackApi.Storage.Shared;

/// <summary>The keys of Data Protection in the database: what one process gave a browser another can read.</summary>
internal sealed class SharedKeys(SharedDatabase database) : IXmlRepository
{
    private const string Kind = "data-protection";

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => SharedDatabase.Try(() =>
    {
        using var command = database.Command("SELECT body FROM document WHERE kind = $1 ORDER BY name", RatingCommands.Text(Kind));
        using var row = command.ExecuteReader();
        var elements = new List<XElement>();
        while (row.Read())
            elements.Add(XElement.Parse(row.GetString(0)));
        return elements;
    });

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => SharedDatabase.Try(() =>
    {
        using var command = database.Command(
            "INSERT INTO document VALUES ($1, $2, $3) ON CONFLICT (kind, name) DO UPDATE SET body = excluded.body",
            RatingCommands.Text(Kind), RatingCommands.Text(friendlyName), RatingCommands.Text(element.ToString()));
        return command.ExecuteNonQuery();
    });
}
