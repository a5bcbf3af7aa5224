// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is handed to an authority or another outside body (regulation 5.1.2; DESIGN section 5, "evidence package"; rules on electronic data of
// 2016, article 14, and opinion of 2022, item 14: a list with type, format and integrity value, the document number, a certificate, who, when,
// where, how, a witness). Anybody checks it with tongjian-verify, without a store and without us.
//
//   records/<number>/record.json      what the record says (toJson) and what is known about it
//                    record.pdf       the same to be read
//                    message.eml      a mail, made anew from the record
//                    committed.cbor   array of two byte strings: salt, statement of the commitment (CommittedRecord); not of a derivative
//                    row.cbor         RecordRow::encoded(): its hash stands in the entry, or is a leaf of the batch that the entry names
//                    attachments/     the bytes as they were; of a derivative only cleaned pictures
//   journal/entry-<n>.json            statement, signature and hash in hexadecimal, path to the root over all entries, facts to be read
//   decisions/<number>/decision.json  the entries about the application, in order; of each that brought a form: salt and form (encodeApplication)
//                                     in hexadecimal, of which its commitment is the hash (committedCase), and what the form says
//   keys.json                         whose signature is whose, and from which entry on
//   list.csv                          电子数据清单: every file above
//   handover.pdf                      移交笔录, to be filled in and signed by hand
//   certificate.pdf                   the certificate to be read, with the digest of the contents
//   manifest.json                     every file above with size, SM3 and SHA-256
//   certificate.json                  what is certified, with both digests of manifest.json; certificate.sig: the signature over its bytes
//
// The certificate on paper cannot name the digest of a manifest in which it stands itself. So it names the digest of the contents: over one
// line for each file above it, in the order of the paths' bytes, "<SM3> <SHA-256> <size> <path>\n", digests in hexadecimal. That digest stands
// in certificate.json too and follows from manifest.json without its line for certificate.pdf, so that paper and file can be compared; and
// certificate.pdf, being in the manifest, cannot be exchanged either.

#include "services/PackageContents.h"

namespace tongjian
{

/// Writes @p package beside its place and moves it there whole; readable by this user only. Progress in records. Throws BadInput when something
/// points at what is not there, or something is there already; Cancelled; Io (also for a full disk); whatever an attachment throws. Then
/// nothing is left. The ZIP holds the same files at its top, the records first, at the time of the package.
MadePackage writeEvidencePackage(const EvidencePackage &package, const PackageTarget &target, const Progress &progress = {});

} // namespace tongjian
