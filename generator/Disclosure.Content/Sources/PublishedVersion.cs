using Disclosure.Content.Files;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>The bytes of a file as a version of it was published, whatever it is now.</summary>
internal sealed class PublishedVersion(IContentSource source, ObjectId version) : IFileBytes
{
    /// <inheritdoc/>
    public FileBytes Read(string path, ref byte[] buffer, int most = int.MaxValue) => source.ReadVersion(version, ref buffer, most);
}
