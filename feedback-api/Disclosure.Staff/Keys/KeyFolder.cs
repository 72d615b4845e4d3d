using System.Text;
using System.Xml.Linq;
using Disclosure.Staff.Files;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Disclosure.Staff.Keys;

/// <summary>The keys of Data Protection as files that nobody else may read, each whole or not there.</summary>
public sealed class KeyFolder(string path) : IXmlRepository
{
    private const string Ending = ".xml";

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        if (!Directory.Exists(path))
            return [];
        return
        [
            .. Directory.EnumerateFiles(path, "*" + Ending).Order(StringComparer.Ordinal)
                .Select(file => XElement.Parse(File.ReadAllText(file, Encoding.UTF8))),
        ];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        PrivateFile.Write(Path.Combine(path, friendlyName + Ending), Encoding.UTF8.GetBytes(element.ToString()));
    }
}
