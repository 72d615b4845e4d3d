namespace Disclosure.Generator.Commands.Serve;

/// <summary>The folders that <c>disclosure serve</c> works with.</summary>
/// <param name="Content">The content.</param>
/// <param name="Public">The public site.</param>
/// <param name="Preview">The preview.</param>
/// <param name="Data">Ratings.</param>
internal sealed record ServedFolders(DirectoryInfo Content, DirectoryInfo Public, DirectoryInfo Preview, DirectoryInfo Data);
